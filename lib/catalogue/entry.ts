import { z } from 'zod';
import type { Kind } from '#lib/catalogue/kinds/schemas';
import { LocaleCode, Maker } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';

/** A text as it is stored: what it says, who made it, and from which revision of the original. */
export const StoredText = z.object({
  locale: LocaleCode,
  madeFrom: z.int().min(0),
  madeBy: Maker,
  text: z.record(z.string(), z.unknown()),
  /** The Japanese fields with the readings of their kanji (lib/readings/annotation.ts). */
  readings: z.record(z.string(), z.unknown()).nullish(),
});
export type StoredText = z.infer<typeof StoredText>;

/** An entry of the catalogue in all its languages. */
export type Entry<Facts, Text> = {
  slug: string;
  revision: number;
  checkedOn: string | null;
  reviewOn: string | null;
  /** When its facts or any of its texts were last saved. */
  updatedAt: Date;
  facts: Facts;
  texts: ReadonlyMap<Locale, StoredText>;
  /** Checks that a text, put together from several languages, is whole. */
  whole: (text: Record<string, unknown>) => Text;
  fields: readonly string[];
};

export type EntryOf<K extends Kind> = Entry<z.output<K['facts']>, z.output<K['text']>>;
