import { readCell, writeCell } from '#lib/catalogue/exchange/cells';
import { type Column, columnsOf } from '#lib/catalogue/exchange/columns';
import { type ImportFault, mostEntries } from '#lib/catalogue/exchange/model';
import { faultAt, fileFault, type Proposal, type Proposals } from '#lib/catalogue/exchange/proposal';
import { suggestionFor } from '#lib/catalogue/exchange/suggestion';
import type { EntryKind } from '#lib/catalogue/model';
import type { CsvEncoding } from '#lib/csv/decode';
import { readRaggedCsv } from '#lib/csv/read';
import { throughCp932 } from '#lib/csv/write';
import { locales, originalLocale } from '#lib/i18n/locales';
import { ok, type Result, refused } from '#lib/result';

/** Reads a table of one kind, its columns in any order. Refused: what is no such table. */
export function readCsvFile(bytes: Uint8Array, kind: EntryKind): Result<Proposals, ImportFault> {
  const read = readRaggedCsv(bytes, mostEntries);
  if (!read.ok) {
    const { code, ...params } = read.fault;
    return refused(fileFault(code, params));
  }
  const header = read.value.header.map((name) => name.trim());
  const names = ['slug', ...columnsOf(kind).map(({ name }) => name)];
  if (header.length === 1 && /[\t;]/.test(header[0] ?? '')) return refused(fileFault('other-separator'));
  if (!header.some((name) => names.includes(name))) return refused(fileFault('no-header', { first: header[0]?.slice(0, 40) ?? '' }));
  if (!header.includes('slug')) return refused(fileFault('no-slug-column'));
  const rows = read.value.rows.filter(({ cells }) => cells.length > 0);
  if (rows.length === 0) return refused(fileFault('no-rows'));
  // A name that stands there twice counts where it stands first.
  const places = new Map(header.map((name, place): [string, number] => [name, place]).toReversed());
  const sheet = { kind, places, encoding: read.value.encoding };
  return ok({
    format: 'csv',
    proposals: rows.map((row) => proposalOf(row, sheet)),
    faults: [...headerFaults(header, names), ...rows.flatMap(({ cells, line }) => lengthFaults(cells.length, header.length, line))],
  });
}

type Sheet = { kind: EntryKind; places: ReadonlyMap<string, number>; encoding: CsvEncoding };

function proposalOf({ cells, line }: { cells: readonly string[]; line: number }, { kind, places, encoding }: Sheet): Proposal {
  const cellOf = (name: string) => (places.has(name) ? (cells[places.get(name) ?? 0] ?? '') : undefined);
  return {
    ...{ line, kind, slug: cellOf('slug')?.trim() ?? '', revision: 1, behind: () => 0 },
    read: (column, now) => {
      const cell = cellOf(column.name);
      if (cell === undefined) return undefined;
      return isUntouched(cell, column, now, encoding) ? ok(now) : readCell(fieldOf(column), cell);
    },
  };
}

const fieldOf = ({ field, mayBeMissing }: Column) => ({ control: field, mayBeMissing });

/** Whether a cell is what the export made of the value: then nobody has changed it, whatever an old encoding has taken away. */
function isUntouched(cell: string, column: Column, now: unknown, encoding: CsvEncoding): boolean {
  if (now === undefined || now === null) return false;
  const written = oneBreak(writeCell(fieldOf(column), now));
  const said = oneBreak(cell);
  return said === written || (encoding === 'cp932' && said === throughCp932(written).kept);
}

const oneBreak = (text: string) => text.replaceAll(/\r\n?/g, '\n');

function headerFaults(header: readonly string[], names: readonly string[]): ImportFault[] {
  return header.flatMap((column, place) => {
    if (column === '') return [faultAt(1, '', { code: 'unnamed-column', params: { letter: letterOf(place) } })];
    if (header.indexOf(column) < place) return [faultAt(1, column, { code: 'duplicated-column', params: { letter: letterOf(place) } })];
    return names.includes(column) ? [] : [unknownColumn(column, names)];
  });
}

function unknownColumn(column: string, names: readonly string[]): ImportFault {
  const [, locale = '', field = ''] = /^([^.]+)\.(.+)$/.exec(column) ?? [];
  const isText = locale !== 'facts' && names.includes(`${originalLocale}.${field}`);
  if (isText && !locales.some((one) => one.toLowerCase() === locale.toLowerCase())) {
    return faultAt(1, column, { code: 'unknown-locale', params: { locale, locales: locales.join(' / ') } });
  }
  const suggestion = suggestionFor(column, names);
  return faultAt(1, column, suggestion ? { code: 'misspelt-column', params: { suggestion } } : { code: 'unknown-column' });
}

function lengthFaults(cells: number, columns: number, line: number): ImportFault[] {
  return cells > columns ? [faultAt(line, '', { code: 'too-many-cells', params: { cells, columns, letter: letterOf(columns) } })] : [];
}

/** The name of a column in a spreadsheet: A, B … Z, AA. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
