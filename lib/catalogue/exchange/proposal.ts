import type { Column } from '#lib/catalogue/exchange/columns';
import type { FaultCode, ImportFault, ValueFault } from '#lib/catalogue/exchange/model';
import type { EntryKind } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';
import type { Result } from '#lib/result';

/** What a file says of one entry, whatever the file looks like. */
export type Proposal = {
  line: number;
  kind: EntryKind;
  slug: string;
  /** The revision of the original in the city the file comes from, and how many revisions behind a text is there. */
  revision: number;
  behind: (locale: Locale) => number;
  /** A value as the file has it, beside the one the entry has now; undefined where the file says nothing of it. */
  read: (column: Column, now: unknown) => Result<unknown, ValueFault> | undefined;
};

/** A file that could be read at all: what it proposes, and what is wrong with its columns and rows. */
export type Proposals = { format: 'csv' | 'json'; proposals: Proposal[]; faults: ImportFault[] };

/** A fault at a place of the file. */
export function faultAt(line: number, column: string, { code, path = '', params = {} }: ValueFault): ImportFault {
  return { line, column, path, code, params };
}

/** A fault of the file as a whole. */
export function fileFault(code: FaultCode, params: ImportFault['params'] = {}): ImportFault {
  return { line: 0, column: '', path: '', code, params };
}
