import { isDay } from '#lib/calendar/day';
import type { CollectionRule } from '#lib/garbage/model';

/** What a cell of area_days.csv says: rules, the numbers of its remarks, and the tokens nobody understands. */
export type CellReading = { rules: CollectionRule[]; remarks: string[]; unread: string[] };

const weekdays = { 月: 'mon', 火: 'tue', 水: 'wed', 木: 'thu', 金: 'fri', 土: 'sat', 日: 'sun' } as const;

/**
 * `月` weekly, `月1` the first Monday, `月1:4 10` of April and October only, `隔月20140401` every second week from
 * that day, `20140401` a day, `*1` a remark. Months go on after blanks until something else comes. A word is
 * understood whole or not at all: 第三木曜 must not become every Thursday.
 */
const token =
  /(?<=^|[\s,、・])(?:隔(?<fortnightly>[月火水木金土日])(?<from>\d{8})|(?<weekday>[月火水木金土日])(?<nth>[1-5])?(?::(?<months>\d{1,2}(?:\s+\d{1,2}(?!\d))*))?|(?<day>\d{8})|\*(?<remark>\w+))(?=$|[\s,、・])/gu;

/** Reads a cell in the grammar of the 5374 format (its LOCALIZE.md). */
export function readCell(cell: string): CellReading {
  const text = cell.normalize('NFKC').trim();
  const reading: CellReading = { rules: [], remarks: [], unread: [] };
  for (const { groups = {} } of text.matchAll(token)) {
    if (groups['remark']) reading.remarks.push(groups['remark']);
    const rule = ruleOf(groups);
    if (rule) reading.rules.push(rule);
  }
  reading.unread.push(
    ...text
      .replace(token, ' ')
      .split(/[\s,、・]+/u)
      .filter(Boolean),
  );
  return withDays(reading);
}

function ruleOf(groups: Readonly<Record<string, string | undefined>>): CollectionRule | undefined {
  if (groups['fortnightly'] && groups['from']) return { kind: 'fortnightly', from: dayFrom(groups['from']) };
  if (groups['day']) return { kind: 'dates', days: [dayFrom(groups['day'])] };
  const weekday = Object.entries(weekdays).find(([name]) => name === groups['weekday'])?.[1];
  if (!weekday) return undefined;
  const months = groups['months'] ? { months: groups['months'].split(/\s+/).map(Number) } : {};
  return groups['nth'] ? { kind: 'monthly', weekday, nth: [Number(groups['nth'])], ...months } : { kind: 'weekly', weekday, ...months };
}

/** Single days belong together; one that does not exist is nobody's collection day. */
function withDays({ rules, remarks, unread }: CellReading): CellReading {
  const named = rules.flatMap((rule) => (rule.kind === 'dates' ? rule.days : rule.kind === 'fortnightly' ? [rule.from] : []));
  const days = rules.flatMap((rule) => (rule.kind === 'dates' ? rule.days.filter(isDay) : []));
  const others = rules.filter((rule) => rule.kind !== 'dates' && !(rule.kind === 'fortnightly' && !isDay(rule.from)));
  return {
    rules: days.length > 0 ? [...others, { kind: 'dates', days }] : others,
    remarks,
    unread: [...unread, ...named.filter((day) => !isDay(day))],
  };
}

function dayFrom(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
