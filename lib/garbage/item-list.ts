import type { EntryFile } from '#lib/catalogue/entry-file';
import { rowsOf } from '#lib/garbage/five374/csv';
import { GarbageItemFacts } from '#lib/garbage/model';
import { type Locale, originalLocale } from '#lib/i18n/locales';

/** Columns of the list after its name, types and Japanese: the name of the thing in each language that has only that. */
const translated: readonly Locale[] = ['zh-Hans', 'ko', 'vi', 'pt-BR', 'ru'];

/**
 * The 分別辞典 as a table that is kept in a spreadsheet: name, types, 品目, よみ, 言い換え (`;` between), notes in
 * Japanese, easy Japanese and English, then the thing's name in English and the others. Throws at a line that is not whole.
 */
export function readItemList(csv: string): EntryFile[] {
  return rowsOf(csv)
    .slice(1)
    .map(({ cells, line }) => {
      const [
        slug = '',
        types = '',
        title = '',
        reading = '',
        words = '',
        note = '',
        easyNote = '',
        englishNote = '',
        english = '',
        ...others
      ] = cells;
      if (!slug || !title || others.length !== translated.length) throw new Error(`line ${line}: ${cells.join(',')}`);
      const shown = { title, reading, words: words.split(';').filter(Boolean) };
      const said = (locale: Locale, text: Record<string, unknown>, madeBy: 'person' | 'machine' = 'person') => ({
        locale,
        madeBy,
        madeFrom: 1,
        text,
      });
      return {
        kind: 'garbage-item' as const,
        slug,
        revision: 1,
        checkedOn: null,
        reviewOn: null,
        facts: GarbageItemFacts.parse({ types: types.split(' ') }),
        texts: [
          said(originalLocale, { ...shown, ...noted(note) }),
          said('ja-easy', { ...shown, ...noted(easyNote) }),
          said('en', { title: english, ...noted(englishNote) }),
          ...translated.map((locale, place) => said(locale, { title: others[place] }, 'machine')),
        ],
      };
    });
}

function noted(note: string): { note?: string } {
  return note ? { note } : {};
}
