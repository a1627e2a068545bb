import type { Place } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { locales } from '#lib/i18n/locales';

/** One piece of text that a resident reads, and where it stands. */
export type Passage = { place: Place; text: string };

/** Everything of an entry that a resident reads, in the order of the languages; not the search words and readings. */
export function passagesOf({ texts }: EntryFile): Passage[] {
  return locales.flatMap((locale) => {
    const { words, reading, ...read } = texts.find((text) => text.locale === locale)?.text ?? {};
    return stringsIn(read).map(({ path, text }) => ({ place: { locale, path }, text }));
  });
}

/** Every string however deep it lies, with the path to it. */
export function stringsIn(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, place) => stringsIn(inner, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
