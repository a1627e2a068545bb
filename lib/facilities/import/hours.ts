import { dayKinds, QuarterTime, type Span } from '#lib/facilities/hours/model';
import type { FacilityRemarkCode, RowHours } from '#lib/facilities/import/model';
import { dayLetters, type ListedHours } from '#lib/facilities/telling/listed-hours';
import { plain } from '#lib/lists/cells';

const letters = Object.values(dayLetters).join('');
const weekdays = dayKinds.filter((day) => day !== 'holiday');

/** Which weekdays a cell names, and whether holidays: 月火水木金, 土・日・祝, 月〜金, 火曜日から日曜日, 毎日; undefined for anything else. */
export function readDays(cell: string): { days: (typeof weekdays)[number][]; onHolidays: boolean } | undefined {
  const said = plain(cell).replace(/曜日?|[・、,;/\s]/g, '');
  if (/^(毎日|全日)$/.test(said)) return { days: [...weekdays], onHolidays: true };
  const named = said.replace(/祝日?$/, '');
  const [, first = '', last = ''] = new RegExp(`^([${letters}])(?:から|[〜~ー-])([${letters}])$`).exec(named) ?? [];
  const [begin, end] = [letters.indexOf(first), letters.indexOf(last)];
  const chosen = first && begin <= end ? letters.slice(begin, end + 1) : named;
  if (!new RegExp(`^[${letters}]+$`).test(chosen)) return undefined;
  return { days: weekdays.filter((day) => chosen.includes(dayLetters[day])), onHolidays: named !== said || chosen === letters };
}

/** A time of day as lists write it: 9:00, ９時, 21時30分, 24; undefined for one that reservations cannot be counted in (日没, 9:05). */
export function readTime(cell: string): string | undefined {
  const [found, hours = '', minutes = '0'] = /^(\d{1,2})(?:[:時](\d{1,2})?分?)?$/.exec(plain(cell)) ?? [];
  return found && QuarterTime.safeParse(`${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`).data;
}

/**
 * The hours of a row. Days and times that can both be read are rules: open on those days, closed on the others, on
 * national holidays too unless they are named. What cannot be read, and 特記事項, is kept in words and never made rules.
 */
export function readHours(said: ListedHours, remark: (code: FacilityRemarkCode, params: { value: string }) => void): RowHours {
  const [days, from, to] = [readDays(said.days), readTime(said.from), readTime(said.to)];
  const times = timesOf(said);
  const span = from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  if (said.days && !days) remark('days-unread', { value: said.days });
  if (times && !span) remark('times-unread', { value: times });
  const rules = days && span && rulesOf(days, span);
  const unread = rules ? [] : [said.days, times];
  return { rules, words: [...unread, said.remarks].filter(Boolean).join(' '), written: writtenHours(said) };
}

/** All that a row says of its hours, in one line. */
export function writtenHours(said: ListedHours): string {
  return [said.days, timesOf(said), said.remarks].filter(Boolean).join(' ');
}

const timesOf = ({ from, to }: ListedHours) => [from, to].filter(Boolean).join('〜');

function rulesOf({ days, onHolidays }: NonNullable<ReturnType<typeof readDays>>, span: Span): NonNullable<RowHours['rules']> {
  const closed = weekdays.filter((day) => !days.includes(day));
  const rule = { kind: 'weekly', weekdays: closed, onHoliday: onHolidays ? 'open' : 'closed' } as const;
  return { hours: [{ days: [], spans: [span] }], closures: closed.length > 0 ? [{ id: 'closed-days', rule }] : [] };
}
