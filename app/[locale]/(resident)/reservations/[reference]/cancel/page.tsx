import { Refund } from '#components/facilities/payments/refund';
import { OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { reservedTime } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { SearchParams } from '#lib/web/query';
import { reservationPage } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** Asks once before a reservation is cancelled, and says what is given back. */
export default async function CancelPage(props: Props) {
  const { reservation, deputation, place, office, voice, now } = await reservationPage(props, '/cancel');
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
      <Refund paper={await paperOf(reservation, voice)} now={now} words={words} />
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
