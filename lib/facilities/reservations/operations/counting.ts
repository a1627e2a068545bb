import type { Reader, Writer } from '#db/client';
import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';
import type { Reservation } from '#lib/facilities/reservations/model';
import { applicantKey, isLive, quarterAt } from '#lib/facilities/reservations/rules';
import { holdApplicant, reservationsOf } from '#lib/facilities/reservations/store';

/** A use as limits count it. */
export type Counted = Pick<Reservation, 'room' | 'begins' | 'ends'>;

/** Whether somebody may have all of these, the new ones among them: how many a month, how many days in a row. */
export type WithinLimits = (all: readonly Counted[]) => boolean;

/** Whose limits: a resident's own, or those of a group of his. */
type Whose = { residentId: string; groupId?: string | undefined };

/** What counts towards somebody's limits: this 年度's from its beginning, and the days before today that one in a row may follow. */
export async function countedOf(reader: Reader, { residentId, groupId }: Whose, now: Date): Promise<Reservation[]> {
  const today = dayOf(now);
  const from = Math.min(...[firstOfFiscalYear(fiscalYearOf(today)), addDays(today, -31)].map((day) => quarterAt(momentOf(day))));
  const all = await reservationsOf(reader, { residentId, groups: groupId === undefined ? [] : [groupId] }, from);
  return all.filter((one) => one.groupId === (groupId ?? null) && isLive(one));
}

/** Whether somebody who takes what was offered to him stays within his limits; other offers that he has not taken do not count. */
export async function mayTake(writer: Writer, offer: Reservation, withinLimits: WithinLimits, now: Date): Promise<boolean> {
  const { residentId, groupId } = offer;
  if (residentId === null) return true;
  const whose = { residentId, ...(groupId !== null && { groupId }) };
  await holdApplicant(writer, applicantKey(whose), now);
  const others = (await countedOf(writer, whose, now)).filter((one) => !one.offered);
  return withinLimits([...others, offer]);
}
