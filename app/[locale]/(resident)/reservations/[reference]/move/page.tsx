import { MoveOfferView } from '#components/facilities/reservations/move-offer';
import { MovingDay, MovingTime } from '#components/facilities/reservations/moving-choice';
import { OwnPage } from '#components/residents/own-page';
import { dayOf } from '#lib/calendar/day';
import { offerFaultTold, plainFaultTold } from '#lib/facilities/telling/faults';
import { reservedTime } from '#lib/facilities/telling/reservation';
import { type FacilityWords, facilityWords } from '#lib/i18n/facility-words';
import { type Moving, movingTo } from '#lib/web/moving-page';
import { firstOf, type SearchParams } from '#lib/web/query';
import { type ReservationPage, reservationPage } from '#lib/web/reservation-door';
import { actFaultsIn } from '#lib/web/reservation-notes';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 変更: a room and a day, then a time, then what it costs; what one has is kept until the new time is had. */
export default async function MovePage(props: Props) {
  const page = await reservationPage(props, '/move');
  const { reservation, deputation, place, office, voice, now } = page;
  const query = await props.searchParams;
  const words = facilityWords(voice);
  const { t, locale } = words;
  const moving = await movingTo(page, query);
  const one = `/${reservation.reference}`;
  const action = `/${locale}/reservations${one}/move`;
  const told = { moving, action, deputation, words };
  return (
    <OwnPage
      title={t('reservations.move.title')}
      path={reservationsAddress(`${one}/move`, deputation)}
      back={{ href: reservationsAddress(one, deputation), label: t('reservations.one.title', { reference: reservation.reference }) }}
      office={office}
      faults={[...actFaultsIn(firstOf(query['fault']), words), ...offerFaults(moving, page, words)]}
      lead={t('reservations.move.lead')}
    >
      <p className="card my-4">
        {t('reservations.move.now')}
        <strong className="block">
          {place?.room.text.title ?? reservation.room} {reservedTime(reservation, locale)}
        </strong>
      </p>
      {moving && <MovingDay {...told} moving={moving} earliest={dayOf(now)} />}
      {moving && <MovingTime {...told} moving={moving} />}
      {moving?.offer?.ok && (
        <MoveOfferView
          moving={moving}
          offer={moving.offer.value}
          edition={reservation.edition}
          action={`/${locale}${reservationsAddress(`${one}/move/send`, deputation)}`}
          words={words}
        />
      )}
    </OwnPage>
  );
}

function offerFaults(moving: Moving | undefined, { place }: ReservationPage, words: FacilityWords): { sentence: string }[] {
  if (!moving || !place) return [{ sentence: plainFaultTold('room-gone', words) }];
  const asking = { room: moving.room.text, facility: place.facility };
  const closed = moving.standing?.closed;
  if (!moving.standing) return [{ sentence: plainFaultTold('time-wrong', words) }];
  if (closed) return [{ sentence: offerFaultTold({ code: 'closed', reason: closed }, asking, words) }];
  if (!moving.offer || moving.offer.ok) return [];
  const { fault } = moving.offer;
  return [{ sentence: fault.code === 'limit' ? plainFaultTold('limit', words) : offerFaultTold(fault, asking, words) }];
}
