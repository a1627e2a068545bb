import { getLocale, getTranslations } from 'next-intl/server';
import { ClosedList } from '#components/desk/facilities/closed-list';
import { ClosingForm } from '#components/desk/facilities/closing-form';
import { ClosingPreview } from '#components/desk/facilities/closing-preview';
import { FacilityDesk } from '#components/desk/facilities/room';
import { FaultSummary } from '#components/desk/fault-summary';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { closingIn } from '#lib/facilities/desk/blocking';
import { closedAtDesk, previewClosing } from '#lib/facilities/desk/operations/blocking';
import { deskFacilities } from '#lib/facilities/desk/operations/rooms';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 閉める: rooms are closed for a time, after a look at who is concerned; and what is closed. */
export default async function BlocksPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [locale, t, form, note, closed] = await Promise.all([
    getLocale(),
    getTranslations('facility-desk'),
    formOf(searchParams),
    doneNote(searchParams),
    closedAtDesk(staff, now),
  ]);
  const facilities = await deskFacilities(staff, locale, dayOf(now));
  const names = new Map(facilities.flatMap(({ title, rooms }) => rooms.map((room) => [room.slug, `${title} ${room.title}`] as const)));
  const faults = saidFaults(form, deskMessagesIn(locale)['facility-desk'].faults);
  const closing = closingIn(form.values, now);
  const base = `/${locale}/admin/facilities/blocks`;
  return (
    <FacilityDesk title={t('blocks.title')} part="blocks" staff={staff} note={note}>
      <p className="mb-4">{t('blocks.lead')}</p>
      <FaultSummary faults={faults.all} />
      {closing.ok && faults.all.every(({ field }) => field === 'preview') && (
        <div id="preview">
          <ClosingPreview
            action={`${base}/close`}
            closing={closing.value}
            {...(await previewClosing(staff, closing.value))}
            values={form.values}
            names={names}
          />
        </div>
      )}
      {closed.length > 0 && <ClosedList closed={closed} action={`${base}/open`} names={names} />}
      <Section id="closing" title={t('blocks.title')}>
        <ClosingForm action={`${base}/check`} facilities={facilities} values={form.values} faultOf={faults.of} />
      </Section>
    </FacilityDesk>
  );
}
