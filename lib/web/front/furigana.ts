import { Parser } from 'htmlparser2';
import { type Piece, piecesOf, plain } from '#lib/readings/annotation';
import { annotateDates } from '#lib/readings/dates';

/** Elements in which text may carry no markup. */
const textOnly = new Set(['title', 'script', 'style', 'option', 'textarea']);

/**
 * Sets the readings that a page's text carries: above the kanji where people read, nowhere else. Attributes, titles
 * and data keep the bare text.
 */
export function setFurigana(html: string, { japanese }: { japanese: boolean }): string {
  const set: string[] = [];
  let from = 0;
  let bare = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (textOnly.has(name)) bare += 1;
    },
    onclosetag(name) {
      if (textOnly.has(name)) bare -= 1;
    },
    ontext() {
      if (bare > 0) return;
      set.push(plain(html.slice(from, parser.startIndex)), ruby(html.slice(parser.startIndex, parser.endIndex + 1), japanese));
      from = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return set.join('') + plain(html.slice(from));
}

function ruby(text: string, japanese: boolean): string {
  return piecesOf(text)
    .flatMap((piece): Piece[] => (piece.reading === undefined && japanese ? piecesOf(annotateDates(piece.base)) : [piece]))
    .map(({ base, reading }) => (reading === undefined ? base : `<ruby>${base}<rt>${reading}</rt></ruby>`))
    .join('');
}
