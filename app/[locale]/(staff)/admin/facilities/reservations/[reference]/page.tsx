import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Ledger } from '#components/desk/facilities/ledger';
import { ReservationActs } from '#components/desk/facilities/reservation-acts';
import { ReservationFacts } from '#components/desk/facilities/reservation-facts';
import { ReservationFee } from '#components/desk/facilities/reservation-fee';
import { FacilityDesk } from '#components/desk/facilities/room';
import { FaultSummary } from '#components/desk/fault-summary';
import { systemClock } from '#lib/clock';
import { lookAtHolder, reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { nameOfRoom } from '#lib/facilities/operations/house';
import { placeOfRoom } from '#lib/facilities/payments/operations/papers';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { facilityWords } from '#lib/i18n/facility-words';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** One reservation at the desk: what it is, what it costs, what can be done with it, and what happened. */
export default async function ReservationPage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [{ reference }, locale, t, form, note] = await Promise.all([
    params,
    getLocale(),
    getTranslations('facility-desk'),
    formOf(searchParams),
    doneNote(searchParams),
  ]);
  const found = await reservationAtDesk(staff, reference, now);
  if (!found) notFound();
  const { reservation, events } = found;
  // Each time this page is drawn with the names, that is written down.
  const looked = form.values['look'] === 'yes' ? { holder: await lookAtHolder(staff, reference, now) } : undefined;
  const rooms = [...new Set([reservation.room, ...events.map(({ room }) => room)])];
  const names = new Map(await Promise.all(rooms.map(async (room) => [room, await nameOfRoom(room, locale)] as const)));
  const place = await placeOfRoom(reservation.room, locale);
  const faults = saidFaults(form, deskMessagesIn(locale)['facility-desk'].faults);
  const path = `/admin/facilities/reservations/${reference}`;
  const base = `/${locale}${path}`;
  return (
    <FacilityDesk title={t('reservation.title', { reference })} path={path} staff={staff} note={note}>
      <FaultSummary faults={faults.all} />
      <ReservationFacts reservation={reservation} room={names.get(reservation.room) ?? ''} base={base} looked={looked} />
      <ReservationFee reservation={reservation} names={place.text} words={facilityWords(locale)} />
      <ReservationActs reservation={reservation} base={base} values={form.values} faultOf={faults.of} />
      <Ledger events={events} names={names} />
    </FacilityDesk>
  );
}
