import type { FaultCode } from '#lib/catalogue/exchange/model';
import type { EvacuationSiteFacts, Position } from '#lib/disasters/model';

/** What can be wrong with a list of sites or a row of it; the sentences are in `messages/<locale>/desk/shelters.json`. */
export const siteFaultCodes = [
  'not-a-site-list',
  'name-missing',
  'address-missing',
  'position-missing',
  'position-unreadable',
  'outside-japan',
  'far-away',
  'flag-unknown',
  'no-hazard',
  'listed-twice',
] as const;
export type SiteFaultCode = (typeof siteFaultCodes)[number];

/** What was taken otherwise than it was written, or left out, though the row was taken. */
export const remarkCodes = ['swapped', 'number-unread', 'words-unread'] as const;
export type RemarkCode = (typeof remarkCodes)[number];

type Params = Readonly<Record<string, string | number>>;

/** What is wrong with a value; `column` is the one of the list, or the entry's where the house's own rules refuse it. */
export type SiteFault = { code: SiteFaultCode | FaultCode; column?: string; params?: Params };

/** A row that is not taken. `row`: as a spreadsheet counts, the header being 1; of a GeoJSON which place it is; 0 is the whole file. */
export type Refusal = { row: number; name: string; fault: SiteFault };
export type Remark = { row: number; name: string; code: RemarkCode; params: Params };

/** What a list is of: 指定緊急避難場所, 津波避難ビル, 指定避難所 (福祉避難所 among them), クーリングシェルター. */
export type ListKind = 'emergency' | 'tsunami' | 'shelters' | 'cooling';

/** A row of a file, whatever the file looks like: its cells by the name of their column, '' where there is none. */
export type ListRow = { row: number; cell: (column: string) => string };
export type SiteList = { columns: readonly string[]; rows: ListRow[] };

/** What one row or several say of a site; what they are silent about is missing. */
export type ListedSite = {
  rows: number[];
  title: string;
  reading?: string;
  address: string;
  note?: string;
  position: Position;
  facts: Partial<Omit<EvacuationSiteFacts, 'position' | 'district' | 'identifiers'>>;
  identifiers: Identifier[];
};

/** What a list calls a site. `lasting`: the same site whatever else has changed; a NO may be another site's next year. */
export type Identifier = { value: string; lasting: boolean };
