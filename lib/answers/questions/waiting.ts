import { dayOf } from '#lib/calendar/day';

/** A left question as lists show it. */
export type Question = { reference: string; question: string; locale: string; askedAt: Date; answeredAt: Date | null };

/** For how many calendar days something has waited; 0 for what came today. */
export function waitingDays(since: Date, now: Date): number {
  return Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(since))) / 86_400_000);
}
