import { useTranslations } from 'next-intl';
import type { ToldOrder } from '#lib/disasters/orders/operations/telling';
import type { Sentences } from '#lib/disasters/orders/sentences';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** The orders in force, the gravest first: what, where, what to do, and since when. */
export function OrderList({ locale, orders }: { locale: Locale; orders: readonly ToldOrder[] }) {
  const t = useTranslations('orders');
  return (
    <ul className="space-y-3">
      {orders.map(({ order, said }) => (
        <li key={order.id} className="card border-2 border-alarm">
          <Told said={said} language={order.content.remark?.locale} />
          {order.inForceAt && (
            <p className="text-[0.9375rem] text-ink-soft">{t('since', { when: readableMoment(order.inForceAt, locale) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the city says of one thing; somebody's own words in their own language. */
export function Told({ said: { title, description, instruction, remark }, language }: { said: Sentences; language: Locale | undefined }) {
  return (
    <>
      <p className="text-[1.125rem] font-bold">{title}</p>
      <p className="whitespace-pre-line">{description}</p>
      <p className="font-bold">{instruction}</p>
      {remark && <p lang={language && bcp47(language)}>{remark}</p>}
    </>
  );
}
