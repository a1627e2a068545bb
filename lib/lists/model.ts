import type { FaultCode } from '#lib/catalogue/exchange/model';

/** A row of a published list, whatever the file looks like: its cells by the plain name of their column, '' where there is none. */
export type ListRow = { row: number; cell: (column: string) => string };
export type List = { columns: readonly string[]; rows: ListRow[] };

/** What can be wrong with any list of places or a row of it; the sentences are in `messages/<locale>/desk/lists.json`. */
export const listFaultCodes = [
  'name-missing',
  'address-missing',
  'position-missing',
  'position-unreadable',
  'outside-japan',
  'far-away',
  'listed-twice',
] as const;
type ListFaultCode = (typeof listFaultCodes)[number] | 'not-a-list';

type Params = Readonly<Record<string, string | number>>;

/**
 * What is wrong with a list or a value of it; `Own` are the codes that only lists of one kind have. `column` is the one
 * of the list, or the entry's (`facts.phone`) where the house's own rules refuse it.
 */
export type Fault<Own extends string = never> = { code: Own | ListFaultCode | FaultCode; column?: string; params?: Params };

/** A row that is not taken. `row`: as a spreadsheet counts, the header being 1; of a GeoJSON which place it is; 0 is the whole file. */
export type RefusedRow<Own extends string = never> = { row: number; name: string; fault: Fault<Own> };

/** What was taken otherwise than it was written, or left out, though the row was taken. */
export type RemarkOn<Code extends string> = { row: number; name: string; code: Code; params: Params };

/** An entry of the city by its name at the desk and its title. */
export type NamedEntry = { slug: string; title: string };
