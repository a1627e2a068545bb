import { addDays, type Day, daysBetween, nthInMonth, weekdayOf } from '#lib/calendar/day';
import type { Collection, CollectionRule } from '#lib/garbage/model';

/** What is collected on one day: garbage types by slug; empty on most days. */
export type CollectionDay = { day: Day; types: string[] };

const week = 7;

/** The garbage types that a district's collection takes on a day, in the order of its rules. */
export function collectedOn(collection: Collection, day: Day): string[] {
  const pause = pauseOn(collection, day);
  const regular = pause ? [] : [...typesOn(collection, day), ...movedHere(collection, day)];
  const extra = collection.extra.filter((one) => one.day === day).map(({ type }) => type);
  const taken = new Set([...regular, ...extra]);
  return Object.keys(collection.rules).filter((type) => taken.has(type));
}

/** Every day from one to another, both included, with what is collected on it. */
export function collectionDays(collection: Collection, from: Day, to: Day): CollectionDay[] {
  const days: CollectionDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, types: collectedOn(collection, day) });
  return days;
}

/** The next day on which a type is collected, from this day on; undefined when none comes within a year. */
export function nextCollection(collection: Collection, type: string, from: Day): Day | undefined {
  for (let ahead = 0; ahead <= 366; ahead += 1) {
    const day = addDays(from, ahead);
    if (collectedOn(collection, day).includes(type)) return day;
  }
  return undefined;
}

/** Whether a rule says that its type is collected on this day. */
export function collects(rule: CollectionRule, day: Day): boolean {
  if (rule.kind === 'dates') return rule.days.includes(day);
  if (rule.kind === 'fortnightly') return day >= rule.from && daysBetween(rule.from, day) % (2 * week) === 0;
  const inMonth = rule.months === undefined || rule.months.includes(Number(day.slice(5, 7)));
  if (!inMonth || weekdayOf(day) !== rule.weekday) return false;
  return rule.kind === 'weekly' || rule.nth.includes(nthInMonth(day));
}

function typesOn({ rules }: Collection, day: Day): string[] {
  return Object.entries(rules).flatMap(([type, list]) => (list.some((rule) => collects(rule, day)) ? [type] : []));
}

function pauseOn({ pauses }: Collection, day: Day) {
  return pauses.find(({ from, to }) => from <= day && day <= to);
}

/** What a pause moved to this day: the collections of the same weekday in the weeks before, as long as these were paused. */
function movedHere(collection: Collection, day: Day): string[] {
  const before = addDays(day, -week);
  if (pauseOn(collection, before)?.missed !== 'next-week') return [];
  return [...typesOn(collection, before), ...movedHere(collection, before)];
}
