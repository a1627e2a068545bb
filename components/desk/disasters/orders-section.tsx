import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { ProposalCard } from '#components/desk/disasters/proposal-card';
import { Section } from '#components/ui/section';
import type { Order } from '#lib/disasters/orders/model';
import { tellOrder } from '#lib/disasters/orders/operations/telling';
import type { Speaker } from '#lib/disasters/orders/sentences';
import { readableMoment } from '#lib/i18n/dates';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

type Props = {
  proposals: readonly Order[];
  orders: readonly Order[];
  staff: AtDesk;
  speaker: Speaker;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** What waits for confirmation, and what is in force. */
export function OrdersSection({ proposals, orders, speaker, ...rest }: Props) {
  const t = useTranslations('emergency');
  return (
    <>
      <Section id="proposals" title={t('proposals.title')}>
        {proposals.length === 0 && <p>{t('proposals.none')}</p>}
        <ul className="space-y-3">
          {proposals.map((order) => (
            <ProposalCard key={order.id} order={order} {...rest} />
          ))}
        </ul>
      </Section>
      <Section id="orders" title={t('orders.title')}>
        {orders.length === 0 && <p>{t('orders.none')}</p>}
        <ul className="space-y-3">
          {orders.map((order) => (
            <InForce key={order.id} order={order} speaker={speaker} staff={rest.staff} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function InForce({ order, speaker, staff }: { order: Order; speaker: Speaker; staff: AtDesk }) {
  const locale = useLocale();
  const t = useTranslations('emergency.orders');
  const { said, place } = tellOrder(order, speaker);
  const when = order.inForceAt ? readableMoment(order.inForceAt, locale) : '';
  const people = { proposed: order.proposedByName, confirmed: order.confirmedByName, reason: order.reason, when };
  return (
    <li className="card space-y-2 border-2 border-alarm">
      <p className="text-[1.125rem] font-bold">{said.title}</p>
      <p>{place}</p>
      <p className="text-[0.9375rem] text-ink-soft">{order.reason ? t('alone', people) : t('two', people)}</p>
      {may(staff, 'orders.confirm') && (
        <details>
          <summary className="tap fold font-bold">{t('lift')}</summary>
          <p className="mb-2">{t('liftLead')}</p>
          <ActionForm
            action={`/${locale}/admin/disasters/orders/lift`}
            button={t('liftNow')}
            fields={{ id: order.id, world: order.world, edition: String(order.edition) }}
            alarm
          />
        </details>
      )}
    </li>
  );
}
