import { counterMeans } from '#lib/facilities/payments/model';
import type { CashLine } from '#lib/facilities/payments/operations/cash';
import { sortableMoment } from '#lib/i18n/dates';
import type { DeskMessages } from '#lib/i18n/desk-messages';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Locale } from '#lib/i18n/locales';

type Words = { locale: Locale; desk: DeskMessages; facilityOf: (slug: string) => string | undefined; roomOf: (slug: string) => string };

const columns = ['at', 'receipt', 'number', 'facility', 'room', 'kind', 'means', 'in', 'out', 'reason'] as const;

/** The columns of the day's cash as a table for spreadsheets. */
export function cashColumns({ desk }: Words): string[] {
  return columns.map((column) => desk.dues.cash[column]);
}

/** A line of it; amounts are digits alone, in and out each above nought. */
export function cashRow(line: CashLine, { locale, desk, facilityOf, roomOf }: Words): string[] {
  const { t } = facilityWords(locale);
  const { at, reference, number, facility, room, kind, means, inYen, reverses, reason } = line;
  const way = counterMeans.find((one) => one === means);
  return [
    sortableMoment(at),
    reference,
    String(number),
    facilityOf(facility) ?? desk.dues.cash.elsewhere,
    roomOf(room),
    desk.dues.kinds[kind].replace('{number}', String(reverses ?? '')),
    way ? t(`payments.paper.means.${way}`) : (means ?? ''),
    inYen > 0 ? String(inYen) : '',
    inYen < 0 ? String(-inYen) : '',
    reason,
  ];
}
