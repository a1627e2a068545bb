import type { Report } from '#lib/disasters/reports/model';

/** What a reader makes of a report's body. */
export type Told = Pick<Report, 'use' | 'unit' | 'statements' | 'news'>;

/** A kind of report that changes nothing of what is in force. */
export const information: Told = { use: 'information', unit: '', statements: [], news: null };
