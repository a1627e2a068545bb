import { type Day, daysBetween } from '#lib/calendar/day';
import { exactly, percentOf, rounded } from '#lib/facilities/fees/exact';
import type { FeeRules } from '#lib/facilities/fees/model';

/** What is cancelled: the use of a day for which so much was paid, on a day, by the applicant or by the city. */
export type Cancellation = { day: Day; paidYen: number; cancelledOn: Day; by: 'applicant' | 'city' };

/** How much is given back, in whole yen: by the row with the most days before the use that have not begun yet; nothing where no row fits. */
export function refundOf(
  { refunds, rounding }: Pick<FeeRules, 'refunds' | 'rounding'>,
  { day, paidYen, cancelledOn, by }: Cancellation,
): { percent: number; yen: number } {
  const left = daysBetween(cancelledOn, day);
  const [row] = refunds
    .filter((refund) => refund.by === by && refund.daysBefore <= left)
    .toSorted((one, other) => other.daysBefore - one.daysBefore);
  const percent = row?.percent ?? 0;
  return { percent, yen: Math.min(paidYen, rounded(percentOf(exactly(paidYen), percent), rounding)) };
}
