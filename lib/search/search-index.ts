import { buildConcepts, type Concepts } from '#lib/search/concepts';
import { buildLatent, type Latent } from '#lib/search/latent';
import type { SearchDocument } from '#lib/search/model';
import { buildNames, type Names } from '#lib/search/names';
import { buildPostings, type Postings } from '#lib/search/postings';
import { type IndexedText, textsOf } from '#lib/search/texts';
import { THESAURUS } from '#lib/search/thesaurus';

/** Everything that can be searched, in memory. Only `amend` ever changes it. */
export type SearchIndex = {
  /** Withdrawn ones leave a gap, so that numbers stay. */
  documents: (SearchDocument | undefined)[];
  /** A document's number by its id. */
  numberOf: Map<string, number>;
  /** The texts of a document stand beside each other. */
  texts: IndexedText[];
  thesaurus: readonly string[];
  concepts: Concepts;
  postings: Postings;
  names: Names;
  /** What lies close to what, once `addLatent` has found it out; search does without until then. */
  latent?: Latent | undefined;
};

/** @param thesaurus groups of words with the same meaning, one a string, separated by spaces. */
export function buildIndex(documents: readonly SearchDocument[], thesaurus: readonly string[] = THESAURUS): SearchIndex {
  const texts = textsOf(documents);
  const concepts = buildConcepts(thesaurus);
  const postings = buildPostings(texts, concepts, documents.length);
  const numberOf = new Map(documents.map(({ id }, number) => [id, number]));
  return { documents: [...documents], numberOf, texts, thesaurus, concepts, postings, names: buildNames(texts) };
}

/** The same index with the latent space of its documents: a second of work for 2,000, see bench/search.ts. */
export function addLatent(index: SearchIndex): SearchIndex {
  return { ...index, latent: buildLatent(index.postings, index.texts, index.documents.length) };
}
