/**
 * Text whose kanji carry their readings: `￹転入￺てんにゅう￻届`, with Unicode's interlinear annotation
 * characters (U+FFF9–U+FFFB, Unicode Standard 23.8), which mean just this and stand in no other text. It travels as
 * a plain string through everything that draws, and becomes `<ruby>` at the door.
 */
export type Annotated = string;

const anchor = '\uFFF9';
const separator = '\uFFFA';
const terminator = '\uFFFB';

const annotation = /\uFFF9([^\uFFFA]*)\uFFFA([^\uFFFB]*)\uFFFB/g;

/** A stretch of annotated text: with a reading, or read as it stands. */
export type Piece = { base: string; reading?: string };

/** One base with its reading above it. */
export function annotated(base: string, reading: string): Annotated {
  return `${anchor}${base}${separator}${reading}${terminator}`;
}

/** The text without its readings. */
export function plain(text: Annotated): string {
  return text.includes(anchor) ? text.replace(annotation, '$1') : text;
}

/** How the text sounds: every base replaced by its reading. */
export function sound(text: Annotated): string {
  return text.replace(annotation, '$2');
}

/** The text in order, cut at its annotations. */
export function piecesOf(text: Annotated): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: base = '', 2: reading = '', index } of text.matchAll(annotation)) {
    if (index > from) pieces.push({ base: text.slice(from, index) });
    pieces.push({ base, reading });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ base: text.slice(from) });
  return pieces;
}

/**
 * Cuts annotated text at places of the bare text. A reading over kanji on both sides of a cut goes with the
 * stretch in which its kanji begin; the kanji themselves stay where they are.
 */
export function slicer(text: Annotated): (from: number, to: number) => Annotated {
  const letters = piecesOf(text).flatMap(({ base, reading }) =>
    [...base].flatMap(unitsOf).map((unit, place) => ({ unit, base, reading, place })),
  );
  return (from, to) => {
    let said = '';
    for (let at = from; at < to; at += 1) {
      const letter = letters[at];
      if (!letter) break;
      const whole = letter.reading !== undefined && letter.place === 0 && at + letter.base.length <= to;
      said += whole ? annotated(letter.base, letter.reading ?? '') : letter.unit;
      if (whole) at += letter.base.length - 1;
    }
    return said;
  };
}

/** A letter as the units by which strings are counted. */
function unitsOf(letter: string): string[] {
  return letter.split('');
}
