import type { Day } from '#lib/calendar/day';

export type Validity = { validFrom?: Day | undefined; validUntil?: Day | undefined };

/** Whether something holds on a day: from its first day, until and with its last. */
export function holdsOn({ validFrom, validUntil }: Validity, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}
