import { addDays, type Day } from '#lib/calendar/day';

/** The eras in which somebody may have to write a day, the latest first, by their first days. */
const eras = [
  ['令和', '2019-05-01'],
  ['平成', '1989-01-08'],
  ['昭和', '1926-12-25'],
  ['大正', '1912-07-30'],
] as const;

/** The eras to tick for a day that lies so many days from today; 大正 only where nothing says how long ago it may be. */
export function erasFor({ earliest = -50_000, latest = 4000 }: { earliest?: number | undefined; latest?: number | undefined }, today: Day) {
  const [from, until] = [addDays(today, earliest), addDays(today, latest)];
  return eras.flatMap(([era, first], place) => {
    const next = eras[place - 1]?.[1];
    return first <= until && (next === undefined || from < next) ? [era] : [];
  });
}
