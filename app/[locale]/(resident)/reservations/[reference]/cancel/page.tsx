import { OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { dayOf } from '#lib/calendar/day';
import { Quotation } from '#lib/facilities/fees/model';
import { refundOf } from '#lib/facilities/fees/refund';
import { slotOf } from '#lib/facilities/reservations/rules';
import { yenTold } from '#lib/facilities/telling/fees';
import { reservedTime } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { SearchParams } from '#lib/web/query';
import { type ReservationPage, reservationPage } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** Asks once before a reservation is cancelled, and says what is given back. */
export default async function CancelPage(props: Props) {
  const page = await reservationPage(props, '/cancel');
  const { reservation, deputation, place, office, voice } = page;
  const words = facilityWords(voice);
  const { t, locale } = words;
  const one = `/${reservation.reference}`;
  const back = `/${locale}${reservationsAddress(one, deputation)}`;
  return (
    <OwnPage title={t('reservations.cancel.title')} path={reservationsAddress(`${one}/cancel`, deputation)} back={false} office={office}>
      <div className="card my-4">
        <p className="font-bold">{place ? `${place.facility.text.title} ${place.room.text.title}` : reservation.room}</p>
        <p className="text-[1.125rem] font-bold">{reservedTime(reservation, locale)}</p>
      </div>
      <p>{t('reservations.cancel.lead')}</p>
      <Refund {...page} />
      <div className="mt-6 flex flex-wrap gap-3">
        <OneButton
          action={`/${locale}${reservationsAddress(`${one}/cancel/send`, deputation)}`}
          fields={{ edition: String(reservation.edition) }}
          label={t('reservations.cancel.send')}
          solid
        />
        <a className="button button-outline" href={back}>
          {t('reservations.cancel.keep')}
        </a>
      </div>
    </OwnPage>
  );
}

/** What the rules give back of what was paid, if it is cancelled today. */
function Refund({ reservation, place, voice, now }: ReservationPage) {
  const words = facilityWords(voice);
  const total = Quotation.safeParse(reservation.quotation).data?.total ?? 0;
  if (total === 0 || reservation.offered || !place) return null;
  const cancellation = { day: slotOf(reservation).day, paidYen: total, cancelledOn: dayOf(now), by: 'applicant' } as const;
  const { percent, yen } = refundOf(place.room.facts, cancellation);
  return (
    <p className="mt-2 font-bold">
      {percent > 0
        ? words.t('reservations.cancel.refund', { percent, amount: yenTold(yen, words) })
        : words.t('reservations.cancel.noRefund')}
    </p>
  );
}
