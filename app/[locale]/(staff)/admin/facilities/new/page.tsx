import { getLocale, getTranslations } from 'next-intl/server';
import { BookingForm } from '#components/desk/facilities/booking-form';
import { Instead } from '#components/desk/facilities/instead';
import { FacilityDesk } from '#components/desk/facilities/room';
import { RoomAndDay } from '#components/desk/facilities/room-and-day';
import { FaultSummary } from '#components/desk/fault-summary';
import { dayOf, isDay } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { alternativesTo, roomOnDay } from '#lib/facilities/desk/operations/choosing';
import { deskFacilities } from '#lib/facilities/desk/operations/rooms';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { newKey } from '#lib/id';
import { may } from '#lib/staff/rights';
import { faultsStill, withChosenTime } from '#lib/web/chosen-time';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 電話・窓口の予約: which room and day first, then who, when and what for, on one page. */
export default async function NewReservationPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [locale, t, query, sent] = await Promise.all([getLocale(), getTranslations('facility-desk'), searchParams, formOf(searchParams)]);
  const form = faultsStill(sent, query);
  const values = withChosenTime(form.values, query);
  const { room = '', day = '' } = values;
  const today = dayOf(now);
  const chosen = isDay(day) ? await roomOnDay(staff, { slug: room, day }, locale, now) : undefined;
  const faults = saidFaults(form, deskMessagesIn(locale)['facility-desk'].faults);
  const page = `/${locale}/admin/facilities/new`;
  const wasTaken = form.faults['time'] === 'taken';
  return (
    <FacilityDesk title={t('parts.new')} part="new" staff={staff}>
      <p className="mb-4">{t('booking.lead')}</p>
      <FaultSummary faults={faults.all} />
      {chosen && wasTaken && <Instead alternatives={alternativesTo(chosen, form.values)} page={page} form={firstOf(query['form'])} />}
      <RoomAndDay
        action={page}
        facilities={await deskFacilities(staff, locale, today)}
        room={room}
        day={day || today}
        form={firstOf(query['form'])}
        faultOf={faults.of}
      />
      {chosen && (
        <BookingForm
          action={`${page}/send`}
          chosen={chosen}
          values={{ ...values, key: values['key'] ?? newKey() }}
          faultOf={faults.of}
          mayFindResidents={may(staff, 'residents.read')}
        />
      )}
    </FacilityDesk>
  );
}
