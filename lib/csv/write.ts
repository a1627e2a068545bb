import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { CsvEncoding } from '#lib/csv/decode';
import { guard } from '#lib/csv/formula-guard';

/** A CSV file, and the characters that its encoding cannot hold and that became 〓, each once. */
export type WrittenCsv = { bytes: Uint8Array<ArrayBuffer>; lost: string[] };

/** What an answer calls an encoding. */
export const csvCharsets = { 'utf-8': 'utf-8', cp932: 'windows-31j' } as const satisfies Record<CsvEncoding, string>;

/**
 * Characters that CP932 has under another code point: JIS and Unicode disagree on which wave dash is which. Written as
 * Windows writes them; to a reader they are the same.
 */
const windowsForms: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
};

/**
 * Writes a table by RFC 4180 with CRLF: UTF-8 with a BOM, which spreadsheets here need, or CP932. Cells that a
 * spreadsheet would calculate are guarded; `readCsv` gives back what was written. Header names must not be empty.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { encoding }: { encoding: CsvEncoding },
): WrittenCsv {
  const text = lines([header, ...rows]);
  if (encoding === 'utf-8') return { bytes: new TextEncoder().encode(`\uFEFF${text}`), lost: [] };
  const { kept, lost } = throughCp932(text);
  return { bytes: Uint8Array.from(iconv.encode(kept, 'cp932')), lost };
}

/** What CP932 keeps of a text: its own forms of some signs, 〓 for each letter it does not have (`lost`). */
export function throughCp932(text: string): { kept: string; lost: string[] } {
  const written = text.replace(/[〜−‖—¢£¬¥]/gu, (letter) => windowsForms[letter] ?? letter);
  const lost = new Set([...new Set(written)].filter((letter) => !isInCp932(letter)));
  return { kept: Array.from(written, (letter) => (lost.has(letter) ? '〓' : letter)).join(''), lost: [...lost] };
}

/** The same in UTF-8 for a table too long to be held whole: the header, then the rows as they come. */
export async function* writeCsvInParts(
  header: readonly string[],
  parts: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  yield encoder.encode(`\uFEFF${lines([header])}`);
  for await (const rows of parts) yield encoder.encode(lines(rows));
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(guard)),
    // A row of one empty cell would be a blank line.
    { record_delimiter: 'windows', quote_record_delimiter: true, quoted_empty: rows[0]?.length === 1 },
  );
}

const isInCp932 = (letter: string) => iconv.decode(iconv.encode(letter, 'cp932'), 'cp932') === letter;
