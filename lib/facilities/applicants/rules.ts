import type { z } from 'zod';
import { addDays, type Day } from '#lib/calendar/day';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';
import { type Declaration, type FacilityUser, type Group, renewalDays } from '#lib/facilities/applicants/model';

/** The last day of the 年度 so many years after the one in which a day lies. */
export function fiscalYearEnd(day: Day, yearsAfter: number): Day {
  return addDays(firstOfFiscalYear(fiscalYearOf(day) + 1 + yearsAfter), -1);
}

/** Whether a day is in the last ones of a registration, in which it can be renewed; after its end it is made anew. */
export function isNearEnd(validUntil: Day, today: Day): boolean {
  return today <= validUntil && today > addDays(validUntil, -renewalDays);
}

/** The last end of a registration of which its holder is to hear on a day. */
export function endsToTell(today: Day): Day {
  return addDays(today, renewalDays - 1);
}

/** A person's registration, while it is good. */
export function inForce(user: FacilityUser | undefined, today: Day): FacilityUser | undefined {
  return user && today <= user.validUntil ? user : undefined;
}

/** Whether members may reserve for a group. */
export function isRegistered({ state, validUntil }: Pick<Group, 'state' | 'validUntil'>, today: Day): boolean {
  return state === 'registered' && validUntil !== null && today <= validUntil;
}

/** Whether a group is there for its members: asked for or registered. */
export function isOpen({ state }: Pick<Group, 'state'>): boolean {
  return state === 'requested' || state === 'registered';
}

/** Whether staff have something to decide. */
export function isWaiting({ state, renewalAskedAt }: Pick<Group, 'state' | 'renewalAskedAt'>): boolean {
  return state === 'requested' || (state === 'registered' && renewalAskedAt !== null);
}

/** Whether somebody says what he said before, of which staff may have seen the paper. */
export function saysTheSame(user: FacilityUser, said: Declaration): boolean {
  return user.class === said.class && user.place === said.place;
}

/** The first fault of each control of a form, by its name. */
export function faultsByField({ issues }: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of issues) faults[String(path[0])] ??= message;
  return faults;
}
