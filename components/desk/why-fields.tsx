import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { lookupPurposes } from '#lib/residents/model';

type Props = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

/** What for somebody's data is looked at: the person concerned reads it. */
export function WhyFields({ values, faultOf }: Props) {
  const t = useTranslations('people.people');
  return (
    <>
      <SelectField
        name="purpose"
        label={t('purpose')}
        value={values['purpose']}
        fault={faultOf('purpose')}
        options={[{ value: '', label: t('choose') }, ...lookupPurposes.map((value) => ({ value, label: t(`purposes.${value}`) }))]}
      />
      <TextField name="note" optional label={t('note')} maxLength={200} defaultValue={values['note']} fault={faultOf('note')} />
    </>
  );
}
