import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';

/** Words as the path of an SVG, and how wide they are: drawn the same on every machine, whatever fonts it has. */
export type Lettering = { path: string; width: number };

const fontFile = join('node_modules', '@fontsource', 'kosugi', 'files', 'kosugi-japanese-400-normal.woff');

let known: Font | undefined;

/** 〓, which printers set for a letter that they have not. */
const missing = '〓';

/** Draws one line of Japanese or Latin letters, `size` pixels high. */
export function letter(words: string, size: number): Lettering {
  known ??= opentype.parse(new Uint8Array(readFileSync(join(process.cwd(), fontFile))).buffer);
  const font = known;
  const drawn = [...words].map((sign) => (font.charToGlyphIndex(sign) > 0 ? sign : missing)).join('');
  const path = font.getPath(drawn, 0, size, size).toPathData(1);
  return { path, width: Math.ceil(font.getAdvanceWidth(drawn, size)) };
}
