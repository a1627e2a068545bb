import { addDays, type Day } from '#lib/calendar/day';
import type { DueRule } from '#lib/catalogue/kinds/service';

/** The days on which something may or must be done; `from` is open for 「within」 rules. */
export type DueSpan = { from: Day | undefined; by: Day };

/**
 * The span that a rule gives for a day. Time limits begin with the day after (民法140条) unless the
 * law counts the day itself (戸籍法43条). A limit that falls on a day on which the city hall is
 * closed moves to the next day it is open (地方自治法4条の2第4項).
 */
export function dueSpan(rule: DueRule, happened: Day, isClosed: (day: Day) => boolean): DueSpan {
  if (rule.kind === 'before') return { from: addDays(happened, -rule.from), by: addDays(happened, -rule.by) };
  let by = addDays(happened, rule.countsFirstDay ? rule.days - 1 : rule.days);
  while (isClosed(by)) by = addDays(by, 1);
  return { from: undefined, by };
}
