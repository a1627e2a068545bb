import { addDays, type Day, isLastInMonth, nthInMonth, weekdayOf } from '#lib/calendar/day';
import { isWorkingDay } from '#lib/calendar/working-days';
import type { ClosingRule } from '#lib/facilities/hours/model';
import { isInSeason } from '#lib/facilities/hours/when';

type Holidays = ReadonlySet<Day>;
type Recurring = Extract<ClosingRule, { kind: 'weekly' | 'monthly' }>;

/** Whether a rule closes a facility on a day. `holidays` must reach back two weeks: what a holiday moves comes after it. */
export function closes(rule: ClosingRule, day: Day, holidays: Holidays): boolean {
  switch (rule.kind) {
    case 'holidays':
      return holidays.has(day);
    case 'after-holiday':
      return holidays.has(addDays(day, -1)) && !isSpared(rule.unless, day, holidays);
    case 'yearly':
      return isInSeason(rule.season, day);
    default:
      if (!holidays.has(day)) return fallsOn(rule, day) || isMovedTo(rule, day, holidays);
      return (fallsOn(rule, day) && rule.onHoliday === 'closed') || (rule.onHoliday === 'next-day' && isMovedTo(rule, day, holidays));
  }
}

function isSpared(unless: readonly string[], day: Day, holidays: Holidays): boolean {
  return unless.includes(weekdayOf(day)) || (unless.includes('holiday') && holidays.has(day));
}

function fallsOn(rule: Recurring, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (rule.kind === 'weekly') return rule.weekdays.includes(weekday);
  if (weekday !== rule.weekday) return false;
  return rule.nth.some((nth) => (nth === 'last' ? isLastInMonth(day) : Number(nth) === nthInMonth(day)));
}

/** Whether a closing day that fell on a holiday before is kept on this day instead. */
function isMovedTo(rule: Recurring, day: Day, holidays: Holidays): boolean {
  const wasOff = (before: Day) => holidays.has(before) && fallsOn(rule, before);
  if (rule.onHoliday === 'next-day') return wasOff(addDays(day, -1));
  if (rule.onHoliday !== 'next-working-day' || !isWorkingDay(day, holidays)) return false;
  for (let before = addDays(day, -1); !isWorkingDay(before, holidays); before = addDays(before, -1)) if (wasOff(before)) return true;
  return false;
}
