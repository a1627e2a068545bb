import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { SelectField } from '#components/desk/field';
import { described, Labelled } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import type { Group } from '#lib/facilities/applicants/model';
import { applicantClasses } from '#lib/facilities/eligibility/model';

type Props = {
  action: string;
  group: Group;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** Registers a group or renews it, in the class that staff judge, or refuses with a reason. */
export function DecideGroup({ action, group, values, faultOf }: Props) {
  const t = useTranslations('registrations.groups');
  const whom = useTranslations('facilities.whom');
  return (
    <Section id="decide" title={t('decide')}>
      <form method="post" action={action} className="max-w-md" noValidate>
        <input type="hidden" name="edition" value={group.edition} />
        <SelectField
          name="class"
          label={t('class')}
          hint={t('classHint')}
          value={values['class'] ?? group.class}
          options={applicantClasses.map((value) => ({ value, label: whom(value) }))}
          fault={faultOf('class')}
        />
        <ReasonField id="reason" label={t('decisionReason')} value={values['reason']} fault={faultOf('reason')} />
        <p className="flex flex-wrap gap-3">
          <button className="button button-solid" type="submit" name="verdict" value="approve">
            {t('approve')}
          </button>
          <button className="button button-alarm" type="submit" name="verdict" value="refuse">
            {t('refuse')}
          </button>
        </p>
      </form>
    </Section>
  );
}

/** Ends a registration with a reason. */
export function EndGroup({ action, group, values, faultOf }: Props) {
  const t = useTranslations('registrations.groups');
  return (
    <Section id="end" title={t('end')}>
      <p className="mb-3">{t('endLead')}</p>
      <ActionForm action={action} button={t('endSubmit')} fields={{ edition: String(group.edition) }} alarm>
        <div className="max-w-md">
          <ReasonField id="endReason" label={t('endReason')} value={values['endReason']} fault={faultOf('endReason')} />
        </div>
      </ActionForm>
    </Section>
  );
}

type ReasonProps = { id: string; label: string; value: string | undefined; fault: string | undefined };

function ReasonField({ id, label, value, fault }: ReasonProps) {
  return (
    <Labelled id={id} label={label} fault={fault}>
      <textarea className="field" name={id} rows={3} maxLength={500} defaultValue={value} {...described({ id, fault })} />
    </Labelled>
  );
}
