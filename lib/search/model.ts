/** One language's wording of a document; each is ranked on its own and the best one counts. */
export type SearchText = {
  locale: string;
  title: string;
  /** The title in kana, for those who type it so. */
  reading?: string | undefined;
  /** Other wordings people use for the same thing; shown to nobody. */
  words: readonly string[];
  body: string;
};

export type SearchDocument = { id: string; kind: string; texts: readonly SearchText[] };

export type Field = 'title' | 'reading' | 'words' | 'body';

/** Why a document was found; `text` is its own wording, fit to be shown: 「住民票」に近い言葉. */
export type Why = {
  field: Field;
  by: 'word' | 'concept' | 'spelling';
  text: string;
  locale: string;
};

/** `score` compares hits of one query only; about 0.1 (faint) to 2 (the name itself). */
export type Hit = { id: string; kind: string; score: number; why: Why };

export type SearchOptions = {
  limit?: number | undefined;
  kind?: string | undefined;
  /** The reader's own locale wins ties, and `why` speaks it where it can. */
  locale?: string | undefined;
};
