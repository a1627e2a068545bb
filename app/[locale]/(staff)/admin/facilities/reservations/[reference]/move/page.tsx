import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Instead } from '#components/desk/facilities/instead';
import { FacilityDesk } from '#components/desk/facilities/room';
import { RoomAndDay } from '#components/desk/facilities/room-and-day';
import { TimeFields } from '#components/desk/facilities/time-fields';
import { FaultSummary } from '#components/desk/fault-summary';
import { dayOf, isDay } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { alternativesTo, roomOnDay } from '#lib/facilities/desk/operations/choosing';
import { deskFacilities } from '#lib/facilities/desk/operations/rooms';
import { reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { whenOf } from '#lib/facilities/desk/telling';
import { nameOfRoom } from '#lib/facilities/operations/house';
import { slotOf } from '#lib/facilities/reservations/rules';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { faultsStill, withChosenTime } from '#lib/web/chosen-time';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** Where a reservation is moved to: another day, another room, another time, on one page. */
export default async function MovePage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [{ reference }, locale, t, query, sent] = await Promise.all([
    params,
    getLocale(),
    getTranslations('facility-desk'),
    searchParams,
    formOf(searchParams),
  ]);
  const found = await reservationAtDesk(staff, reference, now);
  if (!found) notFound();
  const { reservation } = found;
  const form = faultsStill(sent, query);
  const values = { room: reservation.room, day: slotOf(reservation).day, ...withChosenTime(form.values, query) };
  const chosen = isDay(values.day)
    ? await roomOnDay(staff, { slug: values.room, day: values.day, without: reference }, locale, now)
    : undefined;
  const faults = saidFaults(form, deskMessagesIn(locale)['facility-desk'].faults);
  const path = `/admin/facilities/reservations/${reference}/move`;
  const key = firstOf(query['form']);
  const roomName = await nameOfRoom(reservation.room, locale);
  return (
    <FacilityDesk title={t('move.title', { reference })} path={path} staff={staff}>
      <p>{t('move.now', { room: roomName, when: whenOf(reservation, locale) })}</p>
      <p className="mb-4">{t('move.price')}</p>
      <FaultSummary faults={faults.all} />
      {chosen && form.faults['time'] === 'taken' && (
        <Instead alternatives={alternativesTo(chosen, form.values)} page={`/${locale}${path}`} form={key} />
      )}
      <RoomAndDay
        action={`/${locale}${path}`}
        facilities={await deskFacilities(staff, locale, dayOf(now))}
        room={values.room}
        day={values.day}
        faultOf={faults.of}
      />
      {chosen?.day.closed && <p className="card mt-4 font-bold">{t('booking.closedThen')}</p>}
      {chosen && !chosen.day.closed && (
        <form method="post" action={`/${locale}${path}/send`} className="mt-6 max-w-3xl" noValidate>
          {Object.entries({ room: values.room, day: values.day, edition: String(reservation.edition) }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TimeFields offering={chosen.offering} slotNames={chosen.room.text.slots} values={values} faultOf={faults.of} />
          <button className="button button-solid" type="submit">
            {t('move.send')}
          </button>
        </form>
      )}
    </FacilityDesk>
  );
}
