import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/desk/action-form';
import { Labelled, TextField } from '#components/desk/field';
import type { Filled } from '#components/desk/notices/notice-form';
import { Tick } from '#components/desk/notices/tick';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import type { Notice } from '#lib/notices/model';
import { mayDo } from '#lib/notices/operations/opening';
import { isPossible, mayApprove } from '#lib/notices/rules';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

type Props = Filled & { notice: Notice; staff: AtDesk; base: string };

/** What this person can do with this notice now; what he cannot is not shown. */
export function NoticeDecisions({ notice, staff, base, values, faultOf }: Props) {
  const t = useTranslations('notices');
  const edition = { edition: String(notice.edition) };
  const can = (act: Parameters<typeof isPossible>[0]) => mayDo(staff, act, notice);
  const form = (verb: string, button: string, children?: ReactNode, alarm = false) => (
    <ActionForm action={`${base}/${verb}`} button={button} fields={{ ...edition, field: `${verb}-reason` }} alarm={alarm}>
      {children}
    </ActionForm>
  );
  const isOwn = isPossible('approve', notice.state) && may(staff, 'notices.approve', notice.office) && !mayApprove(staff.id, notice);
  const nothing = !(['hand-in', 'take-back', 'approve', 'return', 'stop'] as const).some(can);
  if (nothing && !isOwn) return null;
  return (
    <Section id="decisions" title={t('next')}>
      {isOwn && <p className="mb-4">{t('ownNotice')}</p>}
      <div className="space-y-6">
        {can('hand-in') && (
          <div className="card max-w-3xl">
            <p className="mb-3">{t('handInLead')}</p>
            {form(
              'hand-in',
              t('handIn'),
              <TextField name="note" label={t('note')} optional maxLength={500} defaultValue={values['note']} />,
            )}
          </div>
        )}
        <div className="grid gap-4 empty:hidden md:grid-cols-2">
          {can('approve') && <div className="card">{form('approve', t('approve'), <Approval {...{ notice, values, faultOf }} />)}</div>}
          {can('return') && (
            <div className="card">
              {form('return', t('return'), <Reason verb="return" label={t('returnReason')} faultOf={faultOf} />, true)}
            </div>
          )}
        </div>
        {can('take-back') && form('take-back', t('takeBack'))}
        {can('stop') && (
          <details className="border-b border-hairline pb-2">
            <summary className="tap fold font-bold">{t('stop')}</summary>
            <p className="mb-3">{t(notice.approvedAt ? 'stopLead' : 'stopDraftLead')}</p>
            {form('stop', t('stop'), <Reason verb="stop" label={t('stopReason')} faultOf={faultOf} />, true)}
          </details>
        )}
      </div>
    </Section>
  );
}

function Approval({ notice, values, faultOf }: Filled & { notice: Notice }) {
  const t = useTranslations('notices');
  const isOnce = notice.content.schedule.kind === 'at-once';
  return (
    <>
      <p className="mb-3">{t(isOnce ? 'approveLeadOnce' : 'approveLeadPlanned')}</p>
      <Tick name="urgent" label={t('urgent')} values={values} />
      <div className="only-urgent">
        <Reason verb="approve" label={t('urgentReason')} faultOf={faultOf} />
      </div>
    </>
  );
}

/** Several forms ask for a reason: each control has an id of its own. Which of them must have one is for the rules to say. */
function Reason({ verb, label, faultOf }: { verb: string; label: string } & Pick<Filled, 'faultOf'>) {
  const id = `${verb}-reason`;
  const fault = faultOf(id);
  return (
    <Labelled id={id} label={label} fault={fault}>
      <textarea className="field" name="reason" maxLength={500} rows={3} {...described({ id, fault })} />
    </Labelled>
  );
}
