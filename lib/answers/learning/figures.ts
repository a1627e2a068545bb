import type { Counted } from '#lib/answers/model';
import { addDays, type Day, weekdayOf } from '#lib/calendar/day';

/** What the charts show: questions answered, handed over to an office, not known, and replies that helped. */
export const charted = { answered: 'answer', handedOver: 'handed-over', unknown: 'unknown', helpful: 'helpful' } as const satisfies Record<
  string,
  Counted
>;
export type Charted = keyof typeof charted;

export type Span = 'day' | 'week';
/** The numbers of a day, or of the week that begins on that day. */
export type Bar = { from: Day } & Record<Charted, number>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The Monday of the week in which a day lies (ISO 8601). */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)));
}

/** One bar for every day or week from the first to the last, those with nothing too. */
export function barsOf(counts: readonly { day: Day; outcome: string; count: number }[], span: Span, first: Day, last: Day): Bar[] {
  const beginOf = (day: Day) => (span === 'week' ? mondayOf(day) : day);
  const bars = new Map<Day, Bar>();
  for (let day = beginOf(first); day <= last; day = addDays(day, span === 'week' ? 7 : 1))
    bars.set(day, { from: day, answered: 0, handedOver: 0, unknown: 0, helpful: 0 });
  for (const { day, outcome, count } of counts) {
    const bar = bars.get(beginOf(day));
    if (!bar || day < first) continue;
    for (const name of chartedNames) if (charted[name] === outcome) bar[name] += count;
  }
  return [...bars.values()];
}

export const chartedNames = ['answered', 'handedOver', 'unknown', 'helpful'] as const satisfies readonly Charted[];
