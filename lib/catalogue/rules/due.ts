import { addDays, addMonths, type Day } from '#lib/calendar/day';
import type { DueRule, Happening } from '#lib/catalogue/kinds/service';

/** The days on which something may or must be done; `from` is open for 「within」 rules. */
export type DueSpan = { from: Day | undefined; by: Day };

/**
 * The span that a rule gives for a day. Time limits begin with the day after (民法140条) unless the
 * law counts the day itself (戸籍法43条). A limit that falls on a day on which the city hall is
 * closed moves to the next day it is open (地方自治法4条の2第4項). A yearly span is the first that is
 * not over on that day.
 */
export function dueSpan(rule: DueRule, happened: Day, isClosed: (day: Day) => boolean): DueSpan {
  if (rule.kind === 'before') return { from: addDays(happened, -rule.from), by: addDays(happened, -rule.by) };
  if (rule.kind === 'yearly') return yearlySpan(rule, happened, isClosed);
  if (rule.kind === 'within-months') return { from: undefined, by: firstOpen(addMonths(happened, rule.months), isClosed) };
  const last = addDays(happened, rule.countsFirstDay ? rule.days - 1 : rule.days);
  return { from: undefined, by: firstOpen(last, isClosed) };
}

function yearlySpan({ from, by }: { from: string; by: string }, day: Day, isClosed: (day: Day) => boolean): DueSpan {
  const year = Number(day.slice(0, 4));
  // A span such as 11-01…02-28 begins in the year before it ends.
  const ending = (end: number) => ({ from: `${from > by ? end - 1 : end}-${from}`, by: firstOpen(`${end}-${by}`, isClosed) });
  const spans = [year, year + 1].map(ending);
  return spans.find((span) => span.by >= day) ?? ending(year + 1);
}

function firstOpen(day: Day, isClosed: (day: Day) => boolean): Day {
  return isClosed(day) ? firstOpen(addDays(day, 1), isClosed) : day;
}

/** Whether a rule says something about a happening; what is due every year is due whatever happened. */
export function concerns(rule: DueRule, happening: Happening | undefined): boolean {
  return rule.kind === 'yearly' || rule.of === happening;
}
