import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoomCard } from '#components/facilities/room-card';
import { RoomCalendar } from '#components/facilities/vacancies/room-calendar';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { roomAt } from '#lib/facilities/operations/house';
import { listPurposes, showFacility } from '#lib/facilities/operations/listing';
import { calendarDay, calendarOf } from '#lib/facilities/vacancies/operations/looking';
import { unchangedUntil } from '#lib/facilities/vacancies/rules';
import { facilityWords } from '#lib/i18n/facility-words';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { readAsked, writeAsked } from '#lib/web/asked-room';
import { freshUntil } from '#lib/web/fresh';
import { occupancyName } from '#lib/web/front/occupancy';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string; room: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug, room: name }] = await Promise.all([getLocale(), params]);
  const facility = await showFacility(slug, locale, systemClock());
  const room = facility?.rooms.find((one) => one.slug === name);
  if (!facility || !room) return {};
  const title = `${facility.text.title} ${room.text.title}`;
  return pageMetadata({ locale, path: `/facilities/${slug}/${name}`, title, description: room.text.summary });
}

/** A room: when it is free, what it costs, how to apply. */
export default async function RoomPage({ params, searchParams }: Props) {
  const [voice, t, { slug, room: name }, query] = await Promise.all([voiceOfRequest(), getTranslations(), params, searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const today = dayOf(now);
  const day = calendarDay(firstOf(query['day']), now);
  const [facility, at] = await Promise.all([showFacility(slug, voice, now), roomAt(name, `${day.slice(0, 7)}-01`)]);
  const room = facility?.rooms.find((one) => one.slug === name);
  if (!facility || !room || !at) notFound();
  const [{ month, week, occupancy }, office, purposes] = await Promise.all([
    calendarOf(at, day, now),
    officeInCharge(room.facts.office, voice, now),
    listPurposes(voice),
  ]);
  // The day is that of the calendar, and no time that was chosen.
  const asked = readAsked(name, { ...query, day: undefined });
  return (
    <Page locale={locale} path={`/facilities/${slug}/${name}`} office={office} checkedOn={room.checkedOn}>
      <FreshUntil at={freshUntil(now, unchangedUntil(at, now), office?.opening.changesAt)} />
      <meta name={occupancyName} content={occupancy} />
      <h1>
        <a
          className="block text-base font-normal"
          href={`/${locale}/facilities/${slug}`}
          lang={bcp47(facility.languages['title'] ?? locale)}
        >
          {facility.text.title}
        </a>{' '}
        <span lang={bcp47(room.languages['title'] ?? locale)}>{room.text.title}</span>
      </h1>
      <RoomCalendar room={room} month={month} week={week} today={today} kept={writeAsked(asked)} locale={locale} />
      <Section id="about" title={t('facilities.details')}>
        <ul>
          <RoomCard room={room} siblings={facility.rooms} purposes={purposes} words={facilityWords(voice)} />
        </ul>
      </Section>
    </Page>
  );
}
