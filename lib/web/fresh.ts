import { addDays, dayOf, momentOf } from '#lib/calendar/day';

/** The first of these instants, and never later than midnight, when the date on the page changes. */
export function freshUntil(now: Date, ...changes: (Date | undefined)[]): Date {
  const midnight = momentOf(addDays(dayOf(now), 1));
  const times = changes.flatMap((change) => (change ? [change.getTime()] : []));
  return new Date(Math.min(midnight.getTime(), ...times));
}
