import sharp from 'sharp';
import { letter } from '#lib/files/lettering';
import { markedPaper } from '#lib/files/marked-paper';
import type { CleanFile } from '#lib/files/model';

/** Pixels of a letter, beside the shorter side of the picture; and how far lines stand apart, in letters. */
const share = 22;
const apart = 5;

/**
 * A copy of a picture or a paper with a sentence written across all of it, such as what it was sent in for and when: whoever
 * gets hold of it can use it for nothing else. It can be read through the lines. Undefined for a paper that cannot be opened.
 */
export async function marked({ type, bytes }: CleanFile, sentence: string): Promise<CleanFile | undefined> {
  if (type === 'application/pdf') {
    const copy = await markedPaper(bytes, sentence);
    return copy && { type, bytes: copy };
  }
  const picture = sharp(bytes);
  const { width, height } = await picture.metadata();
  const lines = Buffer.from(linesOver(width, height, sentence));
  const made = picture.composite([{ input: lines }]);
  const drawn = type === 'image/png' ? made.png() : made.jpeg({ quality: 85 });
  return { type, bytes: new Uint8Array(await drawn.toBuffer()) };
}

/** Slanting lines of the sentence, red with a light edge: seen on paper and on a dark photo, and told from what stands there. */
function linesOver(width: number, height: number, sentence: string): string {
  const size = Math.max(10, Math.round(Math.min(width, height) / share));
  const words = letter(sentence, size);
  const [across, down] = [words.width + 2 * size, apart * size];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><pattern id="lines" width="${across}" height="${2 * down}" patternUnits="userSpaceOnUse" patternTransform="rotate(-30)">
<g fill="#c00" fill-opacity="0.55" stroke="#fff" stroke-opacity="0.4" stroke-width="${size / 20}">
<path d="${words.path}"/><g transform="translate(${-across / 2} ${down})"><path d="${words.path}"/><path transform="translate(${across} 0)" d="${words.path}"/></g>
</g></pattern></defs>
<rect width="100%" height="100%" fill="url(#lines)"/></svg>`;
}
