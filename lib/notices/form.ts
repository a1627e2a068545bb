import { z } from 'zod';
import { addDays, type Day, dayOf, isDay } from '#lib/calendar/day';
import { Slug } from '#lib/catalogue/model';
import { locales, originalLocale } from '#lib/i18n/locales';
import { longestPlan, type Notice, NoticeContent, noticeFaults, type Schedule, usualDays } from '#lib/notices/model';
import { nextOccurrence } from '#lib/notices/rules';
import { topics } from '#lib/notifications/model';
import { ok, type Result, refused } from '#lib/result';

type Fields = Readonly<Record<string, string>>;

export type NoticeFault = (typeof noticeFaults)[number];

/** What is wrong with each field of the form, by the field's name. */
export type FieldFaults = Readonly<Record<string, NoticeFault>>;

/** What is written in a form: all of a notice that its author decides. */
export const Written = z.object({
  office: z.string(),
  content: NoticeContent.refine(({ texts }) => texts[originalLocale], { path: ['texts', originalLocale, 'title'], error: 'title-missing' }),
  visibleUntil: z.iso.date('visible-wrong'),
});
export type Written = z.infer<typeof Written>;

const plain = (text = '') => text.replaceAll('\r\n', '\n').trim();
const ticked = (fields: Fields, name: string) =>
  Object.keys(fields).flatMap((key) => (key.startsWith(`${name}-`) && fields[key] === 'on' ? [key.slice(name.length + 1)] : []));

/** The topics and districts that are ticked in a form. */
export function audienceOf(fields: Fields): { topics: (typeof topics)[number][]; districts: string[] } {
  const chosen = ticked(fields, 'topic');
  return {
    topics: topics.filter((topic) => chosen.includes(topic)),
    districts: ticked(fields, 'district').filter((slug) => Slug.safeParse(slug).success),
  };
}

/** Reads a form's fields: what is to be kept, or a fault for each field. Days and times must still be to come. */
export function readFields(fields: Fields, now: Date, holidays: ReadonlySet<Day>): Result<Written, FieldFaults> {
  const read = Written.safeParse(writtenIn(fields, dayOf(now)));
  if (!read.success) return refused(faultsOf(read.error.issues));
  const { schedule } = read.data.content;
  const fault = faultOfTimes(schedule, now, holidays) ?? faultOfEnd(read.data, now);
  return fault ? refused(fault) : ok(read.data);
}

/** Why a schedule cannot be kept, as of now: it is out of order, longer than a year, or over. */
export function faultOfTimes(schedule: Schedule, now: Date, holidays: ReadonlySet<Day>): FieldFaults | undefined {
  if (schedule.kind === 'at-once') return undefined;
  if ('until' in schedule && schedule.until < schedule.from) return { until: 'order-wrong' };
  if ('until' in schedule && schedule.until > addDays(schedule.from, longestPlan)) return { until: 'plan-long' };
  if (nextOccurrence(schedule, now, holidays)) return undefined;
  return schedule.kind === 'at' ? { day: 'time-past' } : { until: 'time-past' };
}

/** The page says that a notice is over after its last day: that is not before it is told. */
function faultOfEnd({ content: { schedule }, visibleUntil }: Written, now: Date): FieldFaults | undefined {
  const last = schedule.kind === 'at-once' ? dayOf(now) : schedule.kind === 'at' ? schedule.day : schedule.until;
  return visibleUntil < last ? { visibleUntil: 'visible-wrong' } : undefined;
}

function writtenIn(fields: Fields, today: Day): unknown {
  const texts = locales.flatMap((locale) => {
    const text = { title: plain(fields[`title-${locale}`]).replaceAll('\n', ' '), body: plain(fields[`body-${locale}`]) };
    const isEmpty = text.title === '' && text.body === '' && locale !== originalLocale;
    return isEmpty ? [] : [[locale, { ...text, madeBy: fields[`machine-${locale}`] === 'on' ? 'machine' : 'person' }] as const];
  });
  const content = { texts: Object.fromEntries(texts), ...audienceOf(fields), channels: fields['channels'], schedule: scheduleIn(fields) };
  return { office: fields['office'] ?? '', content, visibleUntil: fields['visibleUntil'] || usualEnd(fields, today) };
}

/** Two weeks after the last day on which it is told; where that day is wrong, it is told there. */
function usualEnd({ kind = 'at-once', day = '', until = '' }: Fields, today: Day): Day {
  const last = kind === 'at-once' ? today : kind === 'at' ? day : until;
  return addDays(isDay(last) ? last : today, usualDays);
}

function scheduleIn(fields: Fields): unknown {
  const { kind = 'at-once', time, from, until, day, nth, weekday } = fields;
  const except = (fields['except'] ?? '').split(/[\s、,]+/).flatMap((one) => asDay(one) || []);
  const repeated = { time, from, until, except, skipHolidays: fields['skipHolidays'] === 'on' };
  if (kind === 'at') return { kind, day, time };
  if (kind === 'weekly') return { kind, weekdays: ticked(fields, 'weekday'), ...repeated };
  return kind === 'monthly' ? { kind, nth, weekday, ...repeated } : { kind: 'at-once' };
}

/** A day as people type it, `2026/12/7`, as it is kept; anything else as it is. */
const asDay = (typed: string) =>
  typed.replace(
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    (_, year, month, day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** `texts.ja.title` is the field `title-ja`; of all else the last name is the field's. */
function faultsOf(issues: readonly z.core.$ZodIssue[]): FieldFaults {
  const faults = issues.map(({ path, message }) => {
    const names = path.filter((part) => typeof part === 'string' && part !== 'content' && part !== 'schedule');
    const field = names[0] === 'texts' ? `${String(names[2])}-${String(names[1])}` : String(names[0]);
    return [field, noticeFaults.find((known) => known === message) ?? 'office-wrong'] as const;
  });
  // Of two faults of one field the first is told.
  return Object.fromEntries(faults.filter(([field], place) => faults.findIndex(([one]) => one === field) === place));
}

/** A notice as the fields of its form: `title-en`, `topic-living`; a box that is ticked is `on`. */
export function fieldsOfNotice({ office, content, visibleUntil }: Pick<Notice, 'office' | 'content' | 'visibleUntil'>): Fields {
  const { texts, schedule } = content;
  const said = locales.flatMap((locale) => {
    const text = texts[locale];
    return text
      ? [[`title-${locale}`, text.title], [`body-${locale}`, text.body], ...on(`machine-${locale}`, text.madeBy === 'machine')]
      : [];
  });
  const boxes = [...content.topics.map((topic) => `topic-${topic}`), ...content.districts.map((slug) => `district-${slug}`)];
  return Object.fromEntries([
    ...said,
    ...boxes.flatMap((name) => on(name)),
    ...fieldsOfSchedule(schedule),
    ...[
      ['office', office],
      ['channels', content.channels],
      ['visibleUntil', visibleUntil],
    ],
  ]);
}

function fieldsOfSchedule(schedule: Schedule): string[][] {
  const plainly = Object.entries(schedule).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  if (!('except' in schedule)) return plainly;
  const days = schedule.kind === 'weekly' ? schedule.weekdays.flatMap((day) => on(`weekday-${day}`)) : [];
  return [...plainly, ...days, ['except', schedule.except.join('\n')], ...on('skipHolidays', schedule.skipHolidays)];
}

const on = (name: string, isOn = true) => (isOn ? [[name, 'on']] : []);

/** The form of a notice that nobody has begun: on all ways, at once. */
export function emptyFields(office: string, today: Day): Fields {
  return {
    office,
    channels: 'all',
    kind: 'at-once',
    time: '10:00',
    from: today,
    until: addDays(today, 90),
  };
}
