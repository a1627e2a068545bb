import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PrintFoot } from '#components/catalogue/print-foot';
import { DistrictNotes } from '#components/garbage/district-notes';
import { MonthCalendar } from '#components/garbage/month-calendar';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { dayOf } from '#lib/calendar/day';
import { showDistrict } from '#lib/catalogue/operations/districts';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { garbageOffice } from '#lib/garbage/model';
import { monthAfter, monthOf, readMonth, spanOf } from '#lib/garbage/months';
import { calendarOf } from '#lib/garbage/operations/collection';
import { readableMonth } from '#lib/i18n/dates';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

/** As much as fits on a sheet of A4. */
const monthsShown = 3;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, { slug }] = await Promise.all([getLocale(), getTranslations('garbage'), params]);
  const district = await showDistrict(slug, locale);
  if (!district) return {};
  const title = t('calendar', { district: district.text.title });
  return pageMetadata({ locale, path: `/garbage/districts/${slug}`, title, description: t('calendarDescription') });
}

/** A district's 収集カレンダー: three months at a time, for the screen, the wall, and the reader's own calendar. */
export default async function DistrictCalendarPage({ params, searchParams }: Props) {
  const [voice, t, { slug }, { from }] = await Promise.all([voiceOfRequest(), getTranslations('garbage'), params, searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [district, office] = await Promise.all([showDistrict(slug, voice), officeInCharge(garbageOffice, voice, now)]);
  const first = readMonth(firstOf(from), now);
  if (!district || !first) notFound();
  const months = Array.from({ length: monthsShown }, (_, ahead) => monthAfter(first, ahead));
  const calendars = await Promise.all(months.map((month) => calendarOf(district, spanOf(month).from, spanOf(month).to, voice)));
  const path = `/garbage/districts/${slug}`;
  const [earlier, later] = [monthAfter(first, -monthsShown), monthAfter(first, monthsShown)].map((month) => readMonth(month, now));
  const back = earlier ?? (first > monthOf(now) ? monthOf(now) : undefined);
  return (
    <Page locale={locale} path={first === monthOf(now) ? path : `${path}?from=${first}`} office={office} checkedOn={district.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('calendar', { district: district.text.title })}</h1>
      <DistrictNotes district={district} locale={locale} />
      {calendars.map((days, place) => (
        <MonthCalendar key={months[place]} days={days} today={dayOf(now)} locale={locale} headingId={`month-${months[place]}`} />
      ))}
      <nav aria-label={t('months')} className="screen-only mt-4 flex flex-wrap gap-3">
        {back && (
          <a className="button button-outline" href={`/${locale}${path}?from=${back}`}>
            {t('from', { month: readableMonth(`${back}-01`, locale) })}
          </a>
        )}
        {later && (
          <a className="button button-outline" href={`/${locale}${path}?from=${later}`}>
            {t('from', { month: readableMonth(`${later}-01`, locale) })}
          </a>
        )}
      </nav>
      <PrintFoot path={`/${locale}${path}`} />
    </Page>
  );
}
