import type { EvacuationSiteFacts, Position } from '#lib/disasters/model';
import type { Fault, RefusedRow, RemarkOn } from '#lib/lists/model';

/** What can be wrong with a list of sites alone, or a row of it; the sentences are in `messages/<locale>/desk/shelters.json`. */
export const siteFaultCodes = ['not-a-list', 'flag-unknown', 'no-hazard'] as const;
type SiteFaultCode = (typeof siteFaultCodes)[number];

/** What was taken otherwise than it was written, or left out. */
export const remarkCodes = ['swapped', 'number-unread', 'words-unread'] as const;
export type RemarkCode = (typeof remarkCodes)[number];

export type SiteFault = Fault<SiteFaultCode>;
export type Refusal = RefusedRow<SiteFaultCode>;
export type Remark = RemarkOn<RemarkCode>;

/** What a list is of: 指定緊急避難場所, 津波避難ビル, 指定避難所 (福祉避難所 among them), クーリングシェルター. */
export type ListKind = 'emergency' | 'tsunami' | 'shelters' | 'cooling';

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
