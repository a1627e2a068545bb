import type { Ranked } from '#lib/search/best';
import { weightIn } from '#lib/search/relevance';
import type { Scores } from '#lib/search/scores';
import type { SearchIndex } from '#lib/search/search-index';

/** What speaks for and against the first hit, for whoever must choose how to answer. */
export type Evidence = {
  /** The first hit's score. */
  score: number;
  /** How far it is ahead of the next that means something else, as a share of its own score: 0 to 1. */
  margin: number;
  /** The share of what is asked, weighed by rarity, that the first hit's text speaks of at all: 0 to 1. */
  covered: number;
  /** How strongly the question names it: 0 to 1. */
  named: number;
  /** How many different words the question has, and how many of them some text knows, also by their meaning. */
  words: number;
  known: number;
};

export function evidenceOf({ postings }: SearchIndex, scores: Scores, [first, second]: readonly Ranked[]): Evidence {
  const words = scores.terms.filter(({ token }) => token.by === 'word');
  const meanings = scores.terms.filter(({ token, number }) => token.by === 'concept' && number !== undefined);
  const known = words.filter(
    ({ token, number }) => number !== undefined || meanings.some((one) => one.token.start <= token.start && token.end <= one.token.end),
  );
  const told = first ? scores.terms.filter(({ number }) => weightIn(postings, number, first.text) > 0) : [];
  return {
    score: first?.score ?? 0,
    margin: first ? 1 - (second?.score ?? 0) / first.score : 0,
    covered: told.reduce((sum, { share }) => sum + share, 0),
    named: first ? scores.parts(first.text).named : 0,
    words: words.length,
    known: known.length,
  };
}

/** One answer, some to choose from (show three or four), or nothing that answers it. */
export type AnswerForm = 'one' | 'few' | 'none';

/** Whoever reads the wrong answer is led astray, so one alone must be likely: right in five of six (docs/decisions/0013). */
const ONE = { margin: 0.2, score: 0.4, scoreOfKnown: 0.3, covered: 0.6, named: 0.9 } as const;

/** With fewer of its words known than two of three, a question is about something else, unless it names something or scores much. */
const NONE = { known: 0.65, named: 0.3, score: 0.5, faint: 0.1 } as const;

/** How to answer; the thresholds were chosen on the sample city and on questions people asked, and are measured in the proof. */
export function formOf(evidence: Evidence | undefined): AnswerForm {
  if (!evidence || evidence.score < NONE.faint) return 'none';
  const { score, margin, covered, named, words, known } = evidence;
  if (known < words * NONE.known && named < NONE.named && score < NONE.score) return 'none';
  const enough = known === words ? ONE.scoreOfKnown : ONE.score;
  const isMeant = named >= ONE.named || (score >= enough && covered >= ONE.covered);
  return isMeant && margin >= ONE.margin ? 'one' : 'few';
}
