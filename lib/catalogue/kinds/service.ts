import { z } from 'zod';
import { Day, DayOfYear, entryOf, Laws, Line, Prose, SearchWords, Slug, Source, TimeOfDay, textsBy } from '#lib/catalogue/model';

/** The happenings from which the time limits of the law are counted. */
export const Happening = z.enum(['move', 'pregnancy', 'birth', 'enrolment', 'marriage', 'divorce', 'job-change', 'death', 'disaster']);
export type Happening = z.infer<typeof Happening>;

/**
 * By when. `within` so many days after it happened; `countsFirstDay` where the law counts the day itself
 * (戸籍法43条), otherwise counting begins with the next day (民法140条). `within-months`: until the day of
 * that many months later that has the same number (民法143条). `before`: from so many days ahead until so
 * many days ahead, 0 being the day itself. `yearly`: between two days of every year, whatever happened.
 */
export const DueRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('within'), of: Happening, days: z.int().min(1).max(3660), countsFirstDay: z.boolean() }),
  z.object({ kind: z.literal('within-months'), of: Happening, months: z.int().min(1).max(120) }),
  z.object({ kind: z.literal('before'), of: Happening, from: z.int().min(0).max(366), by: z.int().min(0).max(366) }),
  z.object({ kind: z.literal('yearly'), from: DayOfYear, by: DayOfYear }),
]);
export type DueRule = z.infer<typeof DueRule>;

/** When a way is open: as its office, at all hours, or daily between two times. */
export const WayHours = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('office') }),
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('daily'), open: TimeOfDay, close: TimeOfDay }),
]);

export const wayKinds = ['external-site', 'counter', 'post', 'convenience-store', 'phone'] as const;

export const Way = z.object({
  id: Slug,
  kind: z.enum(wayKinds),
  hours: WayHours,
  url: z.url().optional(),
});
export type Way = z.infer<typeof Way>;

/** One thing to bring: any one of `items`; with `conditional`, only in the case the text describes. */
export const Bring = z.object({ id: Slug, items: z.array(entryOf('item')).min(1), conditional: z.boolean().default(false) });
export type Bring = z.infer<typeof Bring>;

export const Takes = z.object({ unit: z.enum(['minutes', 'days', 'weeks']), from: z.int().min(0), to: z.int().min(0) });
export type Takes = z.infer<typeof Takes>;

export const ServiceFacts = z.object({
  office: entryOf('office'),
  category: entryOf('category'),
  audiences: z.array(entryOf('audience')).min(1),
  /** Place among the most used, 1 first; the others are listed by name. */
  rank: z.int().min(1).optional(),
  /** At most one rule for each thing that may have happened. */
  due: z.array(DueRule).default([]),
  bring: z.array(Bring),
  /** Yen; 0 is free of charge. */
  fees: z.array(z.object({ id: Slug, yen: z.int().min(0) })).min(1),
  ways: z.array(Way).min(1),
  takes: Takes.optional(),
  laws: Laws.min(1),
  related: z.array(entryOf('service')),
  source: Source,
  startsOn: Day.optional(),
});
export type ServiceFacts = z.infer<typeof ServiceFacts>;

export const ServiceText = z.object({
  title: Line,
  reading: Line.optional(),
  /** What the law or the ministry calls it, where that is not the title: in Japanese only, for everyone. */
  officialName: Line.optional(),
  summary: Line,
  who: Prose,
  due: Line.optional(),
  steps: z.array(Line).min(1),
  notes: Prose.optional(),
  bringWhen: textsBy('bring').default({}),
  fees: textsBy('fees'),
  ways: textsBy('ways').default({}),
  words: SearchWords,
});
export type ServiceText = z.infer<typeof ServiceText>;
