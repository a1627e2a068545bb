import type { Span } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { readableDay, readableSpan } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** A time of a room for staff: 2026年（令和8年）12月1日（火） 9:00〜12:00. */
export function whenOf(span: Span, locale: Locale): string {
  const { day, ...times } = slotOf(span);
  return `${readableDay(day, locale)} ${readableSpan(times, locale)}`;
}
