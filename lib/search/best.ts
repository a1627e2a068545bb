import type { IndexedText } from '#lib/search/texts';

/** A document's best text and what it scored. */
export type Ranked = { document: number; text: number; score: number };

/** Below this a text has little to do with the question; better to say that nothing was found. */
const CREDIBLE = 0.06;
/** Hits this far behind the first only blur it. */
const SHARE_OF_FIRST = 0.2;

/**
 * The best text of each document, best documents first, none that is not credible.
 * @param scoreOf per text; texts of one document stand beside each other.
 */
export function bestDocuments(texts: readonly IndexedText[], scoreOf: (text: number) => number, limit: number): Ranked[] {
  const best: Ranked[] = [];
  let current: Ranked | undefined;
  for (let text = 0; text < texts.length; text++) {
    const score = scoreOf(text);
    if (score < CREDIBLE) continue;
    const document = texts[text]?.document ?? 0;
    if (current?.document !== document) {
      current = { document, text, score };
      best.push(current);
    } else if (score > current.score) {
      current.text = text;
      current.score = score;
    }
  }
  const first = best.reduce((max, { score }) => Math.max(max, score), 0);
  return top(
    best.filter(({ score }) => score >= first * SHARE_OF_FIRST),
    limit,
  );
}

function top(ranked: Ranked[], limit: number): Ranked[] {
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
}
