import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row by its cells, and the line of the file on which it ends. */
export type Row = { cells: string[]; line: number };

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** The rows of a CSV file with their line numbers; blank lines and a BOM are passed over, ragged rows are taken as they are. */
export function rowsOf(text: string): Row[] {
  const settings = { bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true };
  return Records.parse(parse(text, settings)).map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** A file's text: UTF-8, or else the CP932 of the spreadsheets in which such lists are kept. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
