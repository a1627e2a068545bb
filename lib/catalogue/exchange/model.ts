import { z } from 'zod';
import type { CheckCode } from '#lib/catalogue/checks/model';
import { entryKinds } from '#lib/catalogue/model';

/** How a catalogue file in JSON names itself. */
export const catalogueFormat = 'mobile-city-hall-catalogue';
export const catalogueVersion = 1;

/** The largest file that is taken, in megabytes, and the most entries in it. */
export const largestFile = 15;
export const mostEntries = 10_000;

/** Faults that are listed one by one; beyond these they are counted. */
export const mostFaults = 500;

/** Everything that can be wrong with a file of entries; the sentences are in `messages/<locale>/desk/exchange.json`. */
export const faultCodes = [
  // The file as a whole.
  'spreadsheet',
  'utf-16',
  'not-text',
  'undecodable',
  'empty',
  'unclosed-quote',
  'too-large',
  'too-many-rows',
  'kind-missing',
  'other-separator',
  'no-header',
  'no-slug-column',
  'no-rows',
  'not-json',
  'wrong-format',
  'wrong-version',
  // Its columns.
  'unknown-column',
  'misspelt-column',
  'duplicated-column',
  'unnamed-column',
  'unknown-locale',
  // A row.
  'too-many-cells',
  'not-an-entry',
  'unknown-kind',
  'slug-missing',
  'slug-malformed',
  'slug-twice',
  // A value.
  'required',
  'too-long',
  'not-a-number',
  'not-whole',
  'too-low',
  'too-high',
  'outside-japan',
  'not-a-day',
  'no-such-day',
  'not-a-time',
  'not-a-day-of-year',
  'not-an-address',
  'unsafe-address',
  'not-a-colour',
  'not-a-phone',
  'not-yes-no',
  'unknown-choice',
  'not-a-maker',
  'malformed-name',
  'no-such-entry',
  'empty-line',
  'too-many',
  'value-twice',
  'id-twice',
  'no-colon',
  'key-twice',
  'no-such-key',
  'key-missing',
  'bad-json',
  'forbidden-key',
  'too-deep',
  'unknown-field',
  'wrong-shape',
  'control-characters',
  'lost-characters',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is wrong with a value, and where within it (`2.hours.open`, '' for all of it). Numbers and words fill the sentence. */
export type ValueFault = { code: FaultCode; path?: string; params?: Readonly<Record<string, string | number>> };

/**
 * One fault of a file. `line`: its row as a spreadsheet counts, the header being 1, or which entry of a JSON file it
 * is; 0 is the file as a whole. `column`: the column's name, '' for the whole row. A code that begins with `checks.`
 * is one of the checks before approval, with its sentence.
 */
export type ImportFault = {
  line: number;
  column: string;
  path: string;
  code: FaultCode | `checks.${CheckCode}`;
  params: Readonly<Record<string, string | number>>;
};

/** What can be asked for when the catalogue is exported; all kinds at once in JSON only. */
export const ExportWish = z.union([
  z.object({ format: z.literal('csv'), kind: z.enum(entryKinds), encoding: z.enum(['utf-8', 'cp932']).default('utf-8') }),
  z.object({ format: z.literal('json'), kind: z.enum(entryKinds).optional() }),
]);
export type ExportWish = z.infer<typeof ExportWish>;
