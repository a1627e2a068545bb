import type { Entry, StoredText } from '#lib/catalogue/entry';
import type { TextState } from '#lib/catalogue/model';
import { type Locale, readingOrder } from '#lib/i18n/locales';
import { hasFurigana, localeOf, type Voice } from '#lib/i18n/voice';

/** An entry as one reader is told it: every field in the nearest language that has it. */
export type Told<Facts, Text> = {
  slug: string;
  facts: Facts;
  text: Text;
  checkedOn: string | null;
  /** The language each field is in, for `lang` and for telling the reader. */
  languages: Readonly<Record<string, Locale>>;
  /** What the text in the reader's own language is worth; undefined when there is none. */
  state: TextState | undefined;
};

/** Fields by which no page becomes Japanese: nobody reads them, or they are in Japanese for everyone. */
const ofNoLanguage = ['reading', 'words', 'officialName'];

/**
 * Tells an entry in a language. Fields that are missing there are taken from the nearest other
 * language (`readingOrder`), and the reader can be told which: text falls back honestly. With furigana,
 * Japanese fields carry the readings that were stored with them.
 */
export function tell<Facts, Text extends object>(entry: Entry<Facts, Text>, voice: Voice): Told<Facts, Text> {
  const locale = localeOf(voice);
  const languages: Record<string, Locale> = {};
  const text: Record<string, unknown> = {};
  const read: Record<string, unknown> = {};
  for (const field of entry.fields) {
    const spoken = readingOrder(locale).find((candidate) => entry.texts.get(candidate)?.text[field] !== undefined);
    if (!spoken) continue;
    if (!ofNoLanguage.includes(field)) languages[field] = spoken;
    const own = entry.texts.get(spoken);
    text[field] = own?.text[field];
    const withReadings = said(own, field, voice);
    if (withReadings !== text[field]) read[field] = withReadings;
  }
  const { slug, facts, checkedOn } = entry;
  // Readings make a text longer than it may be written: what is checked is what was written.
  const whole = Object.assign(entry.whole(text), read);
  return { slug, facts, checkedOn, languages, text: whole, state: stateOf(entry, locale) };
}

/** A field as it is said: with the readings of its kanji where the reader wants and the text has them. */
export function said(text: StoredText | undefined, field: string, voice: Voice): unknown {
  return (hasFurigana(voice) ? text?.readings?.[field] : undefined) ?? text?.text[field];
}

/** Whether the text in this language was read by a person, and was made from the original as it is now. */
export function stateOf(entry: Pick<Entry<unknown, unknown>, 'texts' | 'revision'>, locale: Locale): TextState | undefined {
  const own = entry.texts.get(locale);
  if (!own) return undefined;
  const older = own.madeFrom < entry.revision;
  if (own.madeBy === 'machine') return older ? 'older-machine' : 'machine';
  return older ? 'older' : 'current';
}

/** Every sentence a text consists of, however deep it lies. */
export function textsOf(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  return typeof text === 'object' && text !== null ? Object.values(text).flatMap(textsOf) : [];
}
