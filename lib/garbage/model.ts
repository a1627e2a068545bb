import { z } from 'zod';
import { Day, entryOf, Line, Prose, SearchWords } from '#lib/catalogue/model';

/** The office that answers for garbage. */
export const garbageOffice = 'environment';

const CollectionWeekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/**
 * When a kind of garbage is collected, as 収集カレンダー are written (and as the 5374 format can say it): every
 * week on a day, on the n-th such weekday of the month, perhaps of some months only, every second week
 * counted from a day, or on listed days.
 */
export const CollectionRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekly'), weekday: CollectionWeekday, months: z.array(z.int().min(1).max(12)).optional() }),
  z.object({
    kind: z.literal('monthly'),
    weekday: CollectionWeekday,
    nth: z.array(z.int().min(1).max(5)).min(1),
    months: z.array(z.int().min(1).max(12)).optional(),
  }),
  z.object({ kind: z.literal('fortnightly'), from: Day }),
  z.object({ kind: z.literal('dates'), days: z.array(Day).min(1) }),
]);
export type CollectionRule = z.infer<typeof CollectionRule>;

/**
 * Days on which nothing is collected, 年末年始 above all. `skip`: what fell on them is not collected;
 * `next-week`: it moves by a week, as the 5374 format does by default.
 */
export const CollectionPause = z.object({ from: Day, to: Day, missed: z.enum(['skip', 'next-week']) });
export type CollectionPause = z.infer<typeof CollectionPause>;

/** The collection of a district: rules by garbage type, pauses, and single days that are added. */
export const Collection = z.object({
  rules: z.record(entryOf('garbage-type'), z.array(CollectionRule)),
  pauses: z.array(CollectionPause).default([]),
  extra: z.array(z.object({ type: entryOf('garbage-type'), day: Day })).default([]),
});
export type Collection = z.infer<typeof Collection>;

/** 分別区分. `calendar` types have collection days; the others are asked for, brought, or not taken by the city. */
export const GarbageTypeFacts = z.object({
  rank: z.int().min(1),
  taken: z.enum(['calendar', 'on-request', 'drop-off', 'not-by-city']),
  /** The colour of its bag and of its place in the calendar; always beside the name, never alone. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .meta({ control: 'colour' }),
  /** The service at which it is asked for. */
  service: entryOf('service').optional(),
});
export const GarbageTypeText = z.object({
  title: Line,
  reading: Line.optional(),
  /** The name as a calendar's square has room for it. */
  short: Line,
  summary: Line,
  how: Prose,
  words: SearchWords,
});

/** A line of the 分別辞典. With several types, the note says which part or case goes where. */
export const GarbageItemFacts = z.object({ types: z.array(entryOf('garbage-type')).min(1) });
export const GarbageItemText = z.object({ title: Line, reading: Line.optional(), note: Line.optional(), words: SearchWords.default([]) });

export type GarbageTypeFacts = z.infer<typeof GarbageTypeFacts>;
export type GarbageTypeText = z.infer<typeof GarbageTypeText>;
export type GarbageItemFacts = z.infer<typeof GarbageItemFacts>;
export type GarbageItemText = z.infer<typeof GarbageItemText>;
