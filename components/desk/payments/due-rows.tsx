import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon';
import type { ReductionRequest } from '#lib/facilities/payments/model';
import type { Due } from '#lib/facilities/payments/operations/looking';
import type { PlaceOf } from '#lib/facilities/payments/operations/papers';
import type { Reservation } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { readableMoment, readableSpan, shortDay } from '#lib/i18n/dates';

type RowProps = { reservation: Reservation; placeOf: PlaceOf; children?: ReactNode };

/** A reservation to open: which room when, and what there is to know of its money. */
export function ReservationRow({ reservation, placeOf, children }: RowProps) {
  const locale = useLocale();
  const { day, ...span } = slotOf(reservation);
  return (
    <li>
      <a className="row-link" href={`/${locale}/admin/facilities/dues/${reservation.reference}`}>
        <span className="min-w-0 grow">
          <span className="row-title">
            {placeOf(reservation.room).room}　{shortDay(day, locale)} {readableSpan(span, locale)}
          </span>
          <span className="block text-[0.9375rem] text-ink-soft">
            {placeOf(reservation.room).facility}　<span className="whitespace-nowrap">{reservation.reference}</span>
          </span>
          {children}
        </span>
        <Icon name="next" className="size-5 shrink-0" />
      </a>
    </li>
  );
}

/** Rows under each other; a sentence where there is none. */
export function Rows({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations('dues');
  if (count === 0) return <p className="card">{t('none')}</p>;
  return <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">{children}</ul>;
}

/** So many stand on one page: whoever looks for another one has its number or a name. */
const mostShown = 200;

/** What is due, or to be given back. */
export function DueRows({ dues, placeOf }: { dues: readonly Due[]; placeOf: PlaceOf }) {
  const locale = useLocale();
  const t = useTranslations('dues');
  const money = useTranslations('payments');
  return (
    <>
      <Rows count={dues.length}>
        {dues.slice(0, mostShown).map(({ reservation, dueYen, by, isOverdue }) => (
          <ReservationRow key={reservation.reference} reservation={reservation} placeOf={placeOf}>
            <span className="block font-bold">
              {money('yen', { amount: Math.abs(dueYen) })}
              {dueYen > 0 && <span className="ml-4 font-normal">{t('by', { when: readableMoment(by, locale) })}</span>}
              {dueYen > 0 && isOverdue && <span className="badge ml-3 text-alarm">{t('overdue')}</span>}
            </span>
          </ReservationRow>
        ))}
      </Rows>
      {dues.length > mostShown && <p className="mt-2">{t('more', { count: dues.length - mostShown })}</p>}
    </>
  );
}

type ReductionProps = { waiting: readonly { request: ReductionRequest; reservation: Reservation }[]; placeOf: PlaceOf };

/** Reductions that wait for a decision, each with its reason. */
export function ReductionRows({ waiting, placeOf }: ReductionProps) {
  const t = useTranslations('dues');
  return (
    <Rows count={waiting.length}>
      {waiting.map(({ request, reservation }) => (
        <ReservationRow key={reservation.reference} reservation={reservation} placeOf={placeOf}>
          <span className="block">
            {t('asks', { names: placeOf(reservation.room).reductions(request.reductions), reason: request.reason })}
          </span>
        </ReservationRow>
      ))}
    </Rows>
  );
}
