import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ok, type Result, refused } from '#lib/result';

/** A row by its cells, and the line of the file on which it begins. */
export type Row = { cells: string[]; line: number };

type Options = {
  /** Takes the blanks around cells away. */
  trim?: boolean;
  /** Rows that are looked at; more are not read. */
  atMost?: number;
};

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

const lineBreak = /\r\n?|\n/;

/**
 * The rows of a CSV text (RFC 4180) whatever ends its lines. Blank lines are passed over, ragged rows and quotes inside
 * a cell are taken as they are. Refused: a quote that is never closed, with the line of its row.
 */
export function rowsOf(text: string, options: Options = {}): Result<Row[], { code: 'unclosed-quote'; line: number }> {
  try {
    return ok(parseRows(text, options));
  } catch (fault) {
    if (!(fault instanceof CsvError && fault.code === 'CSV_QUOTE_NOT_CLOSED')) throw fault;
    const whole = Number(fault['records']);
    const before = whole > 0 ? parseRows(text, { ...options, atMost: whole }).at(-1) : undefined;
    const end = before ? lastLine(before) : 0;
    const begins = text.split(lineBreak).findIndex((said, place) => place >= end && said !== '');
    return refused({ code: 'unclosed-quote', line: begins + 1 });
  }
}

function parseRows(text: string, { trim = false, atMost }: Options): Row[] {
  const records = parse(text, {
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim,
    ...(atMost && { to: atMost }),
  });
  // The library counts to where a row ends; a person looks where it begins.
  return Records.parse(records).map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) }));
}

/** The line breaks within the cells of a row: a text has so many lines more than a spreadsheet has rows. */
export const breaksIn = (cells: readonly string[]) => cells.reduce((breaks, cell) => breaks + cell.split(lineBreak).length - 1, 0);
const lastLine = ({ cells, line }: Row) => line + breaksIn(cells);
