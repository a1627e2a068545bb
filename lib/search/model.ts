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
export type Hit = { id: string; kind: string; score: number; why: Why; parts?: Part[] };

/**
 * A part of a hit's score, for the desk: a word or a thesaurus group of the question in a field, a
 * name met letter for letter or nearly, the company its words keep (latent), the reader's own locale.
 */
export type Part = {
  by: 'word' | 'concept' | 'name' | 'spelling' | 'latent' | 'locale';
  field?: Field;
  /** The question's own wording. */
  asked: string;
  /** The wording it met there. */
  text: string;
  /** The thesaurus group that joins the two. */
  group?: string | undefined;
  score: number;
};

export type SearchOptions = {
  limit?: number | undefined;
  kind?: string | undefined;
  /** The reader's own locale wins ties, and `why` speaks it where it can. */
  locale?: string | undefined;
  /** Whether hits tell the parts of their scores. */
  explain?: boolean | undefined;
};
