import { decodeText } from '#lib/csv/decode';
import { type Row, rowsOf as readRows } from '#lib/csv/rows';

/** The rows of a file of the format, a BOM and blanks around cells taken away; throws at a quote that is never closed. */
export function rowsOf(text: string): Row[] {
  const read = readRows(text.replace(/^\uFEFF/, ''), { trim: true });
  if (!read.ok) throw new Error(`line ${read.fault.line}: ${read.fault.code}`);
  return read.value;
}

/** A file's text; what cannot be decoded shows as U+FFFD. */
export function decodeCsv(bytes: Uint8Array): string {
  return decodeText(bytes).text;
}
