import type { EntryFile } from '#lib/catalogue/entry-file';
import { writeCell } from '#lib/catalogue/exchange/cells';
import { columnsOf, valuesOf } from '#lib/catalogue/exchange/columns';
import { catalogueFormat, catalogueVersion } from '#lib/catalogue/exchange/model';
import type { EntryKind } from '#lib/catalogue/model';
import type { CsvEncoding } from '#lib/csv/decode';
import { type WrittenCsv, writeCsv } from '#lib/csv/write';

/** Entries of one kind as a table: a row each, a column for each fact and for each field of each language. */
export function writeCatalogueCsv(entries: readonly EntryFile[], kind: EntryKind, encoding: CsvEncoding): WrittenCsv {
  const columns = columnsOf(kind);
  const rows = entries.map((entry) => {
    const values = valuesOf(entry);
    return [entry.slug, ...columns.map(({ name, field, mayBeMissing }) => writeCell({ control: field, mayBeMissing }, values.get(name)))];
  });
  return writeCsv(['slug', ...columns.map(({ name }) => name)], rows, { encoding });
}

/** Entries of any kinds as JSON, each as `parseEntryFile` reads it. */
export function writeCatalogueJson(entries: readonly EntryFile[]): string {
  const said = entries.map(({ kind, slug, revision, checkedOn, reviewOn, facts, texts }) => ({
    ...{ kind, slug, revision, checkedOn, reviewOn, facts },
    machine: texts.filter(({ madeBy }) => madeBy === 'machine').map(({ locale }) => locale),
    madeFrom: Object.fromEntries(texts.filter(({ madeFrom }) => madeFrom !== revision).map(({ locale, madeFrom }) => [locale, madeFrom])),
    texts: Object.fromEntries(texts.map(({ locale, text }) => [locale, text])),
  }));
  return `${JSON.stringify({ format: catalogueFormat, version: catalogueVersion, entries: said }, null, 2)}\n`;
}
