import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import type { Envelope } from '#lib/disasters/reports/envelope';
import type { Told } from '#lib/disasters/reports/readers/told';
import { textOf } from '#lib/disasters/reports/xml';

/**
 * 熱中症警戒アラート (VPFT50): plain words for a prefecture, named in the title and by no code. The one of 17:00 is for the
 * next day, that of 5:00 for the same (環境省 熱中症警戒情報).
 */
export function readHeat({ title, head, reportedAt, office }: Envelope): Told {
  const name = textOf(head, 'Title').replace(title, '');
  const day = dayOf(reportedAt);
  const meant = reportedAt >= momentOf(day, '12:00') ? addDays(day, 1) : day;
  const holds = { kind: title, code: '', severity: 'warning' as const, level: null, until: momentOf(addDays(meant, 1), '00:00') };
  const area = { type: 'prefecture-name', code: name, name } as const;
  return { use: 'state', unit: `heat/${office}`, statements: [{ area, group: 'heat', holds }], news: null };
}
