import { useTranslations } from 'next-intl';
import { Labelled } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import { described } from '#components/ui/labelled';
import { outcomes } from '#lib/procedures/applications/model';
import { longestReason } from '#lib/procedures/cases/model';

type Props = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

/** 決定: granted or refused, and why; nothing is chosen beforehand. */
export function OutcomeFields({ values, faultOf }: Props) {
  const t = useTranslations('applications');
  const reason = { id: 'reason', hint: t('acts.reasonHint'), fault: faultOf('reason') };
  return (
    <>
      <FieldGroup id="outcome" legend={t('acts.outcome')} fault={faultOf('outcome')}>
        {outcomes.map((one) => (
          <label key={one} className="tick mr-6">
            <input type="radio" name="outcome" value={one} defaultChecked={values['outcome'] === one} />
            {t(`outcomes.${one}`)}
          </label>
        ))}
      </FieldGroup>
      <Labelled label={t('acts.reason')} {...reason}>
        <textarea
          className="field"
          name="reason"
          rows={3}
          maxLength={longestReason}
          defaultValue={values['reason']}
          {...described(reason)}
        />
      </Labelled>
    </>
  );
}
