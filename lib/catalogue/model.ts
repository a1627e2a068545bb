import { z } from 'zod';
import { isLocale, type Locale } from '#lib/i18n/locales';

/** The name of an entry in addresses and links: lower case, hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A calendar day in Japan, `2026-11-21`. */
export const Day = z.iso.date().meta({ control: 'day' });

/** A day of every year, `03-15`. */
export const DayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ control: 'day-of-year' });

/** A time of day on the wall clock, `08:30`. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
  .meta({ control: 'time' });

/** Something a resident can be shown at all: one line of plain text. */
export const Line = z.string().trim().min(1).max(300);

/** Text in the small Markdown that `components/ui/prose` draws: paragraphs, lists, strong, links. */
export const Prose = z.string().trim().min(1).max(8000).meta({ control: 'prose' });

/** Other words by which people look for an entry; never shown as content. */
export const SearchWords = z.array(z.string().trim().min(1).max(80)).max(60);

/** What the catalogue holds. Each kind has its own file of facts and texts in `kinds/`. */
export const entryKinds = [
  'service',
  'life-event',
  'answer',
  'office',
  'category',
  'audience',
  'item',
  'term',
  'district',
  'garbage-type',
  'garbage-item',
  'evacuation-site',
  'purpose',
  'facility',
  'room',
  'procedure',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What questions are answered from: by the question box and by the talk. */
export const searchedKinds = ['service', 'answer', 'life-event', 'office', 'facility', 'term'] as const satisfies readonly EntryKind[];
export type SearchedKind = (typeof searchedKinds)[number];

/** The slug of another entry, of this kind. */
export const entryOf = (kind: EntryKind) => Slug.meta({ entry: kind });

/** The id of a row of another list among the facts. */
export const rowOf = (list: string) => Slug.meta({ rowOf: list });

/** Texts by the ids that the rows of a list among the facts have, such as a sentence for each fee. */
export const textsBy = (list: string) => z.record(Slug, Line).meta({ keyedBy: list });

export const LocaleCode = z.custom<Locale>(isLocale);

/** A text was written or checked by a person, or came out of a machine and nobody has read it. */
export const Maker = z.enum(['person', 'machine']);
export type Maker = z.infer<typeof Maker>;

/** What a text is worth to its reader; computed from who made it and from which revision, never typed. */
export type TextState = 'current' | 'machine' | 'older' | 'older-machine';

/** Where the facts of an entry come from, for staff who answer for them. */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('looked-up'), title: Line, url: z.url(), on: Day }),
  z.object({ kind: z.literal('general-knowledge') }),
]);

/** 根拠となる法令. */
export const Laws = z.array(z.object({ law: Line, article: Line, url: z.url().optional() }));

/** What every entry carries besides the facts and texts of its kind. */
export const EntryRecord = z.object({
  slug: Slug,
  revision: z.int().min(1),
  checkedOn: Day.nullable(),
  reviewOn: Day.nullable(),
});
