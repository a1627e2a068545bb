import { type CsvEncoding, decodeText, startsWith } from '#lib/csv/decode';
import { unguard } from '#lib/csv/formula-guard';
import { breaksIn, type Row, rowsOf } from '#lib/csv/rows';
import { ok, type Result, refused } from '#lib/result';

/** A table with as many cells in every row as the header has; `line` is where a row begins in the file, from 1. */
export type Table = { header: string[]; rows: Row[]; encoding: CsvEncoding };

/**
 * Why a file is no table.
 * - `spreadsheet`: an Excel or zip file; it must be saved as CSV first. `not-text`: another file that is no text.
 * - `undecodable`: bytes that are neither UTF-8 nor CP932.
 */
export type CsvFault =
  | { code: 'spreadsheet' }
  | { code: 'not-text' }
  | { code: 'undecodable'; line: number }
  | { code: 'empty' }
  | { code: 'unclosed-quote'; line: number }
  | { code: 'duplicated-header'; line: number; name: string }
  | { code: 'row-too-long'; line: number; cells: number; columns: number }
  | { code: 'too-many-rows'; limit: number };

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a CSV file as spreadsheets here write it: UTF-8 with or without BOM, or CP932; any line ends; line breaks in
 * quoted cells. Short rows are filled up, and the apostrophes that `writeCsv` put before formulas are taken away again.
 * `rowLimit`: rows without the header. The first fault is told.
 */
export function readCsv(bytes: Uint8Array, rowLimit = 100_000): Result<Table, CsvFault> {
  const read = firstRead(bytes, rowLimit);
  if (!read.ok) return read;
  const { header, rows, encoding, line } = read.value;
  const fault = headerFault(header, line) ?? rowFault(rows, header.length);
  if (fault) return refused(fault);
  return ok({ header, rows: rows.map((row) => fitted(row, header.length)), encoding });
}

/**
 * The same, for a caller who tells every fault and not only the first: names may stand there twice, and rows have as
 * many cells as somebody filled. `line` is the row as a spreadsheet counts, which takes a cell of many lines for one.
 */
export function readRaggedCsv(bytes: Uint8Array, rowLimit = 100_000): Result<Table, FirstFault> {
  const read = firstRead(bytes, rowLimit);
  if (!read.ok) return read;
  const { header, rows, encoding } = read.value;
  if (header.length === 0) return refused({ code: 'empty' });
  let breaks = 0;
  const counted = rows.map(({ cells, line }) => {
    const row = { cells: cells.slice(0, filled(cells)).map(unguard), line: line - breaks };
    breaks += breaksIn(cells);
    return row;
  });
  return ok({ header, rows: counted, encoding });
}

type FirstFault = Exclude<CsvFault, { name: string } | { cells: number }>;

function firstRead(bytes: Uint8Array, rowLimit: number): Result<Table & { line: number }, FirstFault> {
  if ([zip, oldExcel].some((mark) => startsWith(bytes, mark))) return refused({ code: 'spreadsheet' });
  if (bytes.includes(0)) return refused({ code: 'not-text' });
  const { text, encoding, damagedLine } = decodeText(bytes);
  if (damagedLine !== undefined) return refused({ code: 'undecodable', line: damagedLine });
  // The header, and one row more than there may be.
  const read = rowsOf(text, { atMost: rowLimit + 2 });
  if (!read.ok) return read;
  const [first, ...rows] = read.value;
  if (!first) return refused({ code: 'empty' });
  if (rows.length > rowLimit) return refused({ code: 'too-many-rows', limit: rowLimit });
  return ok({ header: first.cells.slice(0, filled(first.cells)).map(unguard), rows, encoding, line: first.line });
}

/** Cells up to the last that says something: spreadsheets write commas as far as somebody once typed. */
const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;

const fitted = ({ cells, line }: Row, columns: number): Row => ({
  cells: Array.from({ length: columns }, (_, place) => unguard(cells[place] ?? '')),
  line,
});

function headerFault(header: readonly string[], line: number): CsvFault | undefined {
  if (header.length === 0) return { code: 'empty' };
  const name = header.find((one, place) => header.indexOf(one) < place);
  return name === undefined ? undefined : { code: 'duplicated-header', line, name };
}

function rowFault(rows: readonly Row[], columns: number): CsvFault | undefined {
  const long = rows.find(({ cells }) => filled(cells) > columns);
  return long && { code: 'row-too-long', line: long.line, cells: filled(long.cells), columns };
}
