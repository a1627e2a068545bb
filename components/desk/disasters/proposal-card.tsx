import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { SaidEverywhere } from '#components/desk/disasters/said-everywhere';
import { Labelled } from '#components/desk/field';
import type { Order } from '#lib/disasters/orders/model';
import { mayConfirm, shortestReason } from '#lib/disasters/orders/rules';
import { readableMoment } from '#lib/i18n/dates';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

type Props = { order: Order; staff: AtDesk; values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

/** A proposed order as it would go out, and what this person can decide about it. */
export function ProposalCard({ order, staff, values, faultOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('emergency.proposals');
  const { id, world, edition, content } = order;
  const at = `/${locale}/admin/disasters/orders`;
  const fields = { id, world, edition: String(edition) };
  const reason = `reason-${id}`;
  return (
    <li className="card space-y-3">
      <p className="text-[0.9375rem] text-ink-soft">
        {t('by', { name: order.proposedByName, when: readableMoment(order.proposedAt, locale) })}
      </p>
      <SaidEverywhere world={world} message={{ kind: 'evacuation-order', params: content }} districts={content.districts} />
      {may(staff, 'orders.confirm') && mayConfirm(staff.id, order) && (
        <ActionForm action={`${at}/confirm`} button={t('confirm')} fields={fields} main />
      )}
      {!mayConfirm(staff.id, order) && <p>{t('own')}</p>}
      {may(staff, 'orders.confirm') && (
        <details open={faultOf(reason) !== undefined}>
          <summary className="tap fold font-bold">{t('alone')}</summary>
          <p className="mb-2">{t('aloneLead')}</p>
          <ActionForm action={`${at}/alone`} button={t('alone')} fields={fields} alarm>
            <Labelled id={reason} label={t('reason')} fault={faultOf(reason)}>
              <textarea
                className="field"
                id={reason}
                name="reason"
                required
                minLength={shortestReason}
                maxLength={500}
                rows={2}
                defaultValue={values['id'] === id ? values['reason'] : ''}
              />
            </Labelled>
          </ActionForm>
        </details>
      )}
      <ActionForm action={`${at}/drop`} button={t('drop')} fields={fields} />
    </li>
  );
}
