import type { FacilityHours } from '#lib/facilities/hours/model';
import type { FacilityFacts } from '#lib/facilities/model';
import type { Fault, RefusedRow, RemarkOn } from '#lib/lists/model';

/** What can be wrong with a list of facilities alone; the sentences are in `messages/<locale>/desk/facility-lists.json`. */
export const facilityFaultCodes = ['not-a-list', 'no-such-office'] as const;
export type FacilityFault = Fault<(typeof facilityFaultCodes)[number]>;
export type Refusal = RefusedRow<(typeof facilityFaultCodes)[number]>;

/** What was taken otherwise than it was written, or left out. */
export const facilityRemarkCodes = [
  'swapped',
  'words-unread',
  'phone-unread',
  'days-unread',
  'times-unread',
  'hours-stay',
  'columns-left',
] as const;
export type FacilityRemarkCode = (typeof facilityRemarkCodes)[number];
export type FacilityRemark = RemarkOn<FacilityRemarkCode>;

/** The paragraphs of the notes that are a list's, by how they begin: the next list finds its own again. */
export const listedLeads = { hours: '利用できる日時：', parking: '駐車場：', note: '備考：' } as const;
export type ListedLead = keyof typeof listedLeads;

/** The hours of a row: its rules where days and times could be read, and in words what could not. */
export type RowHours = { rules: Pick<FacilityHours, 'hours' | 'closures'> | undefined; words: string; written: string };

/** What a row says of a facility; what it is silent about is missing. */
export type ListedFacility = {
  row: number;
  title: string;
  address: string;
  reading?: string;
  english?: string;
  commonName?: string;
  summary?: string;
  access?: string;
  /** 団体名: who manages it. */
  manager: string;
  facts: Partial<Pick<FacilityFacts, 'phone' | 'parking' | 'barrierFree'>>;
  position?: FacilityFacts['position'];
  hours: RowHours;
  /** What goes into the notes as it is written. */
  said: Partial<Record<Exclude<ListedLead, 'hours'>, string>>;
  /** Its name in links, as its list calls it; `lasting`: the same facility whatever else has changed, a NO may be another's next year. */
  called: { slug: string; lasting: boolean } | undefined;
};
