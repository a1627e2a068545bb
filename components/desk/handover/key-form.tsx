import { useLocale, useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';

type Props = {
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
  offices: readonly { value: string; label: string }[];
};

/** Asks for which core system a key is made. */
export function KeyForm({ values, faultOf, offices }: Props) {
  const locale = useLocale();
  const t = useTranslations('handover');
  return (
    <form method="post" action={`/${locale}/admin/applications/handover/make`} className="max-w-2xl">
      <p className="mb-4">{t('makeLead')}</p>
      <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={60} defaultValue={values['name']} fault={faultOf('name')} />
      <SelectField name="office" label={t('office')} options={offices} value={values['office']} fault={faultOf('office')} />
      <button className="button button-solid" type="submit">
        {t('send')}
      </button>
    </form>
  );
}
