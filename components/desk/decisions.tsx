import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/desk/action-form';
import { TextField } from '#components/desk/field';
import type { OnDesk } from '#lib/catalogue/drafts/operations/opening';
import { isPossible, mayApprove } from '#lib/catalogue/drafts/rules';
import type { AtDesk } from '#lib/staff/model';
import { writeMoment } from '#lib/web/moment-field';

type Props = { onDesk: OnDesk; staff: AtDesk; base: string; values: Readonly<Record<string, string>>; isReserved: boolean };

/** What this person can decide about this entry now; what he cannot is not shown. */
export function Decisions({ onDesk, staff, base, values, isReserved }: Props) {
  const t = useTranslations('content.review');
  const { draft, published, mayEdit, mayApprove: hasRight } = onDesk;
  const edition = { edition: String(draft?.edition ?? 0) };
  const can = (act: Parameters<typeof isPossible>[0]) => draft !== undefined && isPossible(act, draft.state);
  const form = (verb: string, button: string, children?: ReactNode, alarm = false) => (
    <ActionForm action={`${base}/${verb}`} button={button} fields={{ ...edition, field: verb }} alarm={alarm}>
      {children}
    </ActionForm>
  );
  return (
    <div className="my-4 space-y-4" id="review">
      {draft?.note && (
        <p className="card whitespace-pre-wrap">{t(draft.state === 'returned' ? 'whyReturned' : 'fromWriter', { note: draft.note })}</p>
      )}
      {mayEdit &&
        can('hand-in') &&
        form('hand-in', t('handIn'), <TextField name="note" label={t('note')} optional defaultValue={values['note']} maxLength={500} />)}
      {mayEdit && can('take-back') && form('take-back', t('takeBack'))}
      {hasRight && draft && can('approve') && mayApprove(staff.id, draft) && (
        <div className="grid gap-4 md:grid-cols-2">
          <div className="card">
            {form(
              'approve',
              t('approve'),
              <>
                <TextField name="publishAt" type="datetime-local" label={t('publishAt')} optional defaultValue={values['publishAt']} />
                <TextField
                  name="withdrawAt"
                  type="datetime-local"
                  label={t('withdrawAt')}
                  optional
                  defaultValue={values['withdrawAt'] ?? (published?.withdrawAt ? writeMoment(published.withdrawAt) : '')}
                />
              </>,
            )}
          </div>
          <div className="card">{form('return', t('return'), <Reason label={t('reason')} id="return-reason" />, true)}</div>
        </div>
      )}
      {hasRight && can('hand-in') && (
        <More title={t('urgent')} lead={t('urgentLead')}>
          {form('publish-urgently', t('urgent'), <Reason label={t('urgentReason')} id="urgent-reason" />, true)}
        </More>
      )}
      {hasRight && published && !draft && (
        <More title={t('withdraw')} lead={isReserved ? `${t('withdrawLead')} ${t('withdrawReserved')}` : t('withdrawLead')}>
          {form('withdraw', t('withdraw'), undefined, true)}
        </More>
      )}
      {mayEdit && can('discard') && (
        <More title={t('discard')} lead={t('discardLead')}>
          {form('discard', t('discard'), undefined, true)}
        </More>
      )}
      {mayEdit && (
        <More title={t('copy')} lead="">
          {form(
            'copy',
            t('copy'),
            <TextField
              name="slug"
              label={t('newSlug')}
              hint={t('newSlugHint')}
              defaultValue={values['slug']}
              pattern="[a-z0-9\-]+"
              maxLength={80}
            />,
          )}
        </More>
      )}
    </div>
  );
}

/** Several forms ask for a reason: each control needs an id of its own. */
function Reason({ label, id }: { label: string; id: string }) {
  return (
    <div className="mb-3">
      <label className="mb-1 block font-bold" htmlFor={id}>
        {label}
      </label>
      <textarea className="field" id={id} name="reason" required maxLength={2000} rows={3} />
    </div>
  );
}

/** What is needed seldom lies folded. */
function More({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <details className="border-b border-hairline pb-2">
      <summary className="tap font-bold">{title}</summary>
      {lead && <p className="mb-3">{lead}</p>}
      {children}
    </details>
  );
}
