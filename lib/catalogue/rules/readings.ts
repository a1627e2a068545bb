import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { annotate, annotateAs, type Corrections } from '#lib/readings/annotate';

type Text = Readonly<Record<string, unknown>>;

/** Search words and readings are never shown, so nobody needs their readings. */
const unread = ['words', 'reading'];

/** A Japanese text once more, every kanji with its reading: what is stored beside it. Undefined in other languages. */
export function readingsOf(locale: Locale, text: Text, corrections: Corrections): Record<string, unknown> | undefined {
  if (bcp47(locale) !== 'ja') return undefined;
  const { title, reading } = text;
  const shown = Object.entries(text).filter(([field]) => !unread.includes(field));
  const read = Object.fromEntries(shown.map(([field, value]) => [field, readDeep(value, corrections)]));
  if (typeof title === 'string' && typeof reading === 'string') read['title'] = annotateAs(title, reading, corrections);
  return read;
}

function readDeep(value: unknown, corrections: Corrections): unknown {
  if (typeof value === 'string') return annotate(value, corrections);
  if (Array.isArray(value)) return value.map((one) => readDeep(one, corrections));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readDeep(one, corrections)]));
}

/** Kinds whose titles are names: whoever wrote how such a name is read has taught it to all other texts. */
export const namingKinds: readonly EntryKind[] = ['office', 'district', 'term', 'evacuation-site', 'facility', 'item', 'garbage-item'];

/** The readings that entries teach by their titles. */
export function taughtBy(files: readonly EntryFile[]): Corrections {
  return new Map(
    files
      .filter(({ kind }) => namingKinds.includes(kind))
      .flatMap(({ texts }) => texts.filter(({ locale }) => locale === 'ja'))
      .flatMap(({ text: { title, reading } }): [string, string][] =>
        typeof title === 'string' &&
        typeof reading === 'string' &&
        /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u.test(title)
          ? [[title, reading]]
          : [],
      ),
  );
}
