import { addDays, dayOf } from '#lib/calendar/day';
import { showDistrict } from '#lib/catalogue/operations/districts';
import type { FeedDay } from '#lib/garbage/calendar-feed';
import { calendarOf } from '#lib/garbage/operations/collection';
import { type Locale, listComma, locales } from '#lib/i18n/locales';

/** A calendar keeps what has been for a month, and looks a year ahead. */
const daysBehind = 31;
const daysAhead = 366;

/** The collections of the feed `garbage-{district}-{locale}.ics`; undefined for a name that is no feed. */
export async function feedOf(
  name: string,
  now: Date,
): Promise<{ locale: Locale; slug: string; district: string; days: FeedDay[] } | undefined> {
  const locale = locales.toSorted((a, b) => b.length - a.length).find((one) => name.endsWith(`-${one}.ics`));
  if (!locale || !name.startsWith('garbage-')) return undefined;
  const slug = name.slice('garbage-'.length, -`-${locale}.ics`.length);
  const district = await showDistrict(slug, locale);
  if (!district) return undefined;
  const today = dayOf(now);
  const days = await calendarOf(district, addDays(today, -daysBehind), addDays(today, daysAhead), locale);
  const collected = days.filter(({ types }) => types.length > 0);
  return {
    locale,
    slug,
    district: district.text.title,
    days: collected.map(({ day, types }) => ({ day, title: types.map(({ text }) => text.title).join(listComma(locale)) })),
  };
}
