import { cityTimeZone, type Day, dayOf, momentOf } from '#lib/calendar/day';
import { bcp47, type Locale } from '#lib/i18n/locales';

const known = new Map<string, Intl.DateTimeFormat>();

function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const made = known.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: cityTimeZone });
  known.set(key, made);
  return made;
}

/** A day for reading: 和暦 with 西暦 in Japanese, 西暦 in easy Japanese, the local form elsewhere. */
export function readableDay(day: Day, locale: Locale): string {
  const noon = momentOf(day, '12:00');
  const weekday = format(bcp47(locale), { weekday: 'short' }).format(noon);
  if (locale === 'ja') {
    const era = format('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric' }).format(noon);
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年（${era}）${month}月${date}日（${weekday}）`;
  }
  if (locale === 'ja-easy') return `${format('ja-JP', { dateStyle: 'long' }).format(noon)}（${weekday}）`;
  return format(bcp47(locale), { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' }).format(noon);
}

/** A day in the coming weeks, for which nobody needs the year: 11月24日（火）. */
export function readableNearDay(day: Day, locale: Locale): string {
  const noon = momentOf(day, '12:00');
  if (bcp47(locale) !== 'ja') return format(bcp47(locale), { weekday: 'short', month: 'long', day: 'numeric' }).format(noon);
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日（${format('ja', { weekday: 'short' }).format(noon)}）`;
}

/** A day within a month that is named already, for the rows of a table: 24日（火）. */
export function readableDayInMonth(day: Day, locale: Locale): string {
  const noon = momentOf(day, '12:00');
  if (bcp47(locale) !== 'ja') return format(bcp47(locale), { weekday: 'short', day: 'numeric' }).format(noon);
  return `${Number(day.slice(8))}日（${format('ja', { weekday: 'short' }).format(noon)}）`;
}

/** The month of a day, for the head of a calendar: 2026年12月. */
export function readableMonth(day: Day, locale: Locale): string {
  return format(bcp47(locale), { year: 'numeric', month: 'long' }).format(momentOf(day, '12:00'));
}

/** A time of day for reading, from `08:30`; easy Japanese says 午前 and 午後. */
export function readableTime(time: string, locale: Locale): string {
  if (time === '24:00') return '24:00';
  if (locale === 'ja') return time.replace(/^0/, '');
  const moment = momentOf('2026-01-01', time);
  if (locale === 'ja-easy') return format('ja-JP', { hour: 'numeric', minute: '2-digit', hour12: true }).format(moment);
  return format(bcp47(locale), { hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** A moment in the coming weeks, to the minute: 11月24日（火） 16:05. */
export function readableNearMoment(moment: Date, locale: Locale): string {
  const time = format('sv-SE', { timeStyle: 'short' }).format(moment);
  return `${readableNearDay(dayOf(moment), locale)} ${readableTime(time, locale)}`;
}

/** From one time of day until another: 9:00〜17:00. */
export function readableSpan({ from, to }: { from: string; to: string }, locale: Locale): string {
  return `${readableTime(from, locale)}${bcp47(locale) === 'ja' ? '〜' : '–'}${readableTime(to, locale)}`;
}

/** A day of every year for reading, from `04-29`; the end of February is its 29th. */
export function readableDayOfYear(dayOfYear: string, locale: Locale): string {
  // 2028 is a leap year.
  return format(bcp47(locale), { month: 'long', day: 'numeric' }).format(momentOf(`2028-${dayOfYear}`, '12:00'));
}

/** The name of a day of the week, Monday first as `OfficeHours` has them. */
export function readableWeekday(weekday: string, locale: Locale, length: 'short' | 'long' = 'short'): string {
  const place = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekday);
  // 2026-06-01 is a Monday.
  return format(bcp47(locale), { weekday: length }).format(momentOf(`2026-06-0${place + 1}`, '12:00'));
}

/** A moment on Japan's clock that sorts as text, for tables: 2026-11-21 16:05:09. */
export function sortableMoment(moment: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return format('sv-SE', { dateStyle: 'short', timeStyle: 'medium' }).format(moment);
}

/** A moment for staff, to the minute: 2026/11/21 16:05. */
export function readableMoment(moment: Date, locale: Locale): string {
  return format(bcp47(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A day for staff's lists: 2026/11/21. */
export function shortDay(day: Day, locale: Locale): string {
  return format(bcp47(locale), { dateStyle: 'medium' }).format(momentOf(day, '12:00'));
}
