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

/** What a row of the catalogue holds of an entry besides its texts. */
export type EntryRow = Pick<Entry<unknown, unknown>, 'slug' | 'revision' | 'facts' | 'checkedOn' | 'reviewOn' | 'updatedAt'>;

/** An entry put together from its row and its texts; throws when the facts are not what the kind's schema says. */
export function wholeEntry<Facts extends z.ZodObject, Text extends z.ZodObject>(
  kind: Kind<Facts, Text>,
  row: EntryRow,
  said: readonly { updatedAt: Date }[],
): Entry<z.output<Facts>, z.output<Text>> {
  const spoken = said.map((text) => StoredText.parse(text));
  return {
    slug: row.slug,
    revision: row.revision,
    checkedOn: row.checkedOn,
    reviewOn: row.reviewOn,
    updatedAt: new Date(Math.max(...[row, ...said].map(({ updatedAt }) => updatedAt.getTime()))),
    facts: kind.facts.parse(row.facts),
    texts: new Map<Locale, StoredText>(spoken.map((text) => [text.locale, text])),
    whole: (text) => kind.text.parse(text),
    fields: Object.keys(kind.text.shape),
  };
}
