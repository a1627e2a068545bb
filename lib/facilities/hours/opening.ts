import type { Day } from '#lib/calendar/day';
import { closes } from '#lib/facilities/hours/closing';
import type { ClosingRule, FacilityHours, Span } from '#lib/facilities/hours/model';
import { holdsOn } from '#lib/facilities/hours/when';
import { ok, type Result, refused } from '#lib/result';

/** Why a facility is closed on a day: by which rule or exception, or because its hours have none on such a day. */
export type Closed = { code: ClosingRule['kind'] | 'exception'; id: string } | { code: 'no-hours' };

/**
 * The times at which a facility is open on a day, or why it is closed. Exceptions come before all rules, closing rules
 * before the hours. `holidays` must reach back two weeks before the day.
 */
export function openingOn({ hours, closures, exceptions }: FacilityHours, day: Day, holidays: ReadonlySet<Day>): Result<Span[], Closed> {
  const exception = exceptions.findLast(({ from, to }) => from <= day && day <= to);
  if (exception) return exception.spans.length > 0 ? ok(exception.spans) : refused({ code: 'exception', id: exception.id });
  const closure = closures.find(({ rule }) => closes(rule, day, holidays));
  if (closure) return refused({ code: closure.rule.kind, id: closure.id });
  const spans = hours.findLast((row) => holdsOn(row, day, holidays))?.spans ?? [];
  return spans.length > 0 ? ok(spans) : refused({ code: 'no-hours' });
}
