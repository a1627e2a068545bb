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

/** Every language of every document becomes a text that is ranked on its own. */
export function textsOf(documents: readonly SearchDocument[]): IndexedText[] {
  return documents.flatMap(({ texts }, document) =>
    texts.map(({ locale, title, reading, words, body }) => ({
      document,
      locale,
      title: clean(title),
      reading: clean(reading ?? ''),
      words: words.map(clean).filter((word) => word !== ''),
      body: clean(body),
    })),
  );
}
