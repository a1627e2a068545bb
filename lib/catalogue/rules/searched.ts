import type { StoredText } from '#lib/catalogue/entry';
import { textsOf } from '#lib/catalogue/rules/telling';
import type { SearchDocument, SearchText } from '#lib/search/model';

/** All that an entry says, in every language it says it in, as the question box searches it. */
export function toDocument(id: string, kind: string, texts: readonly StoredText[]): SearchDocument {
  return {
    id,
    kind,
    texts: texts.map(({ locale, text }): SearchText => {
      const { title, reading, words, ...rest } = text;
      return {
        locale,
        title: typeof title === 'string' ? title : '',
        reading: typeof reading === 'string' ? reading : undefined,
        words: textsOf(words),
        body: textsOf(rest).join('\n'),
      };
    }),
  };
}
