import { clean } from '#lib/search/clean';
import type { SearchDocument } from '#lib/search/model';

/** One text of one document, cleaned, with the number of its document in the order given. */
export type IndexedText = {
  document: number;
  locale: string;
  title: string;
  reading: string;
  words: string[];
  body: string;
};

/** Every language of every document becomes a text that is ranked on its own. @param first the number of the first document. */
export function textsOf(documents: readonly SearchDocument[], first = 0): IndexedText[] {
  return documents.flatMap(({ texts }, place) =>
    texts.map(({ locale, title, reading, words, body }) => ({
      document: first + place,
      locale,
      title: clean(title),
      reading: clean(reading ?? ''),
      words: words.map(clean).filter((word) => word !== ''),
      body: clean(body),
    })),
  );
}
