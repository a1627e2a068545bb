import type { FileType } from '#lib/files/model';

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;

/** The brands of pictures that newer phones make and browsers cannot show (HEIC, AVIF). */
const phoneBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;

/**
 * What a file is by its first bytes, never by its name or by what its sender says; `photo-format` for a picture that we
 * cannot read, undefined for everything else. What only pretends to begin so is found when it is read whole (clean.ts).
 */
export function typeOf(bytes: Uint8Array): FileType | 'photo-format' | undefined {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (startsWith(bytes, '%PDF-')) return 'application/pdf';
  const brand = Buffer.from(bytes.subarray(8, 12)).toString('latin1');
  return startsWith(bytes, 'ftyp', 4) && phoneBrands.test(brand) ? 'photo-format' : undefined;
}
