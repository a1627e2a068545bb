import { dayOf, daysBetween } from '#lib/calendar/day';

/** A left question as lists show it. */
export type Question = { reference: string; question: string; locale: string; askedAt: Date; answeredAt: Date | null };

/** For how many calendar days something has waited; 0 for what came today. */
export function waitingDays(since: Date, now: Date): number {
  return daysBetween(dayOf(since), dayOf(now));
}
