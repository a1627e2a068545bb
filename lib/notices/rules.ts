import { addDays, type Day, isLastInMonth, momentOf, nthInMonth, weekdayOf } from '#lib/calendar/day';
import { mostHoursLate, type Notice, type NoticeState, type Schedule } from '#lib/notices/model';

/** What staff do with a notice as a whole. Writing in it is saving. */
export type NoticeAct = 'save' | 'hand-in' | 'take-back' | 'return' | 'approve' | 'stop';

/** 下書き → 承認待ち → (差戻し →) 承認 → 送信済み, and 取りやめ from wherever there is something to stop. */
const possible: Readonly<Record<NoticeState, readonly NoticeAct[]>> = {
  draft: ['save', 'hand-in', 'stop'],
  returned: ['save', 'hand-in', 'stop'],
  'handed-in': ['take-back', 'return', 'approve'],
  approved: ['stop'],
  sent: ['stop'],
  stopped: [],
};

export function isPossible(act: NoticeAct, state: NoticeState): boolean {
  return possible[state].includes(act);
}

/** 四つの目: whoever wrote in a notice may not approve it. */
export function mayApprove(staffId: string, { authors }: Pick<Notice, 'authors'>): boolean {
  return !authors.includes(staffId);
}

/**
 * The moments from one on and before another at which a schedule says to tell. One that is told at once has none: it is
 * told when it is approved. `holidays` are the national ones.
 */
export function occurrencesOf(schedule: Schedule, from: Date, to: Date, holidays: ReadonlySet<Day>): Date[] {
  return daysOf(schedule, holidays)
    .map((day) => momentOf(day, 'time' in schedule ? schedule.time : undefined))
    .filter((moment) => from <= moment && moment < to);
}

/** All of these moments from one on. */
export function timesFrom(schedule: Schedule, from: Date, holidays: ReadonlySet<Day>): Date[] {
  return occurrencesOf(schedule, from, endOf(schedule), holidays);
}

/** The first of them; undefined when none comes any more. */
export function nextOccurrence(schedule: Schedule, from: Date, holidays: ReadonlySet<Day>): Date | undefined {
  return timesFrom(schedule, from, holidays)[0];
}

function endOf(schedule: Schedule): Date {
  if (schedule.kind === 'at-once') return new Date(0);
  return momentOf(schedule.kind === 'at' ? schedule.day : schedule.until, '24:00');
}

function daysOf(schedule: Schedule, holidays: ReadonlySet<Day>): Day[] {
  if (schedule.kind === 'at-once') return [];
  if (schedule.kind === 'at') return [schedule.day];
  const days: Day[] = [];
  for (let day = schedule.from; day <= schedule.until; day = addDays(day, 1)) {
    const isOff = schedule.except.includes(day) || (schedule.skipHolidays && holidays.has(day));
    if (!isOff && isPlanned(schedule, day)) days.push(day);
  }
  return days;
}

function isPlanned(schedule: Extract<Schedule, { kind: 'weekly' | 'monthly' }>, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (schedule.kind === 'weekly') return schedule.weekdays.includes(weekday);
  if (weekday !== schedule.weekday) return false;
  if (schedule.nth === 'last') return isLastInMonth(day);
  return nthInMonth(day) === Number(schedule.nth);
}

/** Whether a time is not made up for: it was due hours ago. What is told at once or saves lives is told as long as it is of use. */
export function isTooLate({ urgent, content }: Pick<Notice, 'urgent' | 'content'>, at: Date, now: Date): boolean {
  const late = now.getTime() - at.getTime() > mostHoursLate * 60 * 60_000;
  return late && !urgent && content.schedule.kind !== 'at-once';
}

/** Until when a notice that is told at a moment is worth delivering: three days, not past its last day, not past the next time. */
export function usefulUntil({ visibleUntil }: Pick<Notice, 'visibleUntil'>, at: Date, next: Date | undefined): Date {
  const ends = [new Date(at.getTime() + 3 * 86_400_000), momentOf(visibleUntil, '24:00'), ...(next ? [next] : [])];
  return new Date(Math.min(...ends.map((end) => end.getTime())));
}

/** Whether a notice that was told holds no more: it was stopped, or its last day has passed. */
export function isOver({ state, visibleUntil }: Pick<Notice, 'state' | 'visibleUntil'>, today: Day): boolean {
  return state === 'stopped' || visibleUntil < today;
}

/** How the keys of all notices begin. */
export const everyKey = 'notice/';

/** The key under which one time of a notice is told, whoever tells it. */
export function keyOf(slug: string, at: Date): string {
  return `${everyKey}${slug}/${at.toISOString()}`;
}

/** Letters in a line of 180 mm, which is broken between phrases, and millimetres from line to line; as `.sheet` in staff.css has them. */
const printSizes = [
  { size: 'large', title: [14, 14.3], body: [16, 14.7] },
  { size: 'middle', title: [18, 11.5], body: [22, 10.8] },
  { size: 'small', title: [24, 8.6], body: [33, 6.9] },
] as const;
/** What a sheet of A4 has left beside the city's name above and the office below, in millimetres. */
const printRoom = 190;

/** How large a notice can be printed so that it stays on one sheet of A4. */
export function printSize({ title, body }: { title: string; body: string }): (typeof printSizes)[number]['size'] {
  const wide = (line: string) => [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x1100 ? 0.5 : 1), 0);
  const height = (text: string, [perLine, step]: readonly [number, number]) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / perLine)) * step, 0);
  return printSizes.find((one) => height(title, one.title) + height(body, one.body) <= printRoom)?.size ?? 'small';
}

/** A notice's name in the audit records. */
export function subjectOf({ slug }: Pick<Notice, 'slug'>): string {
  return `notice/${slug}`;
}
