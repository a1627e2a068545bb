import { addDays, dayOf, isDay, momentOf } from '#lib/calendar/day';
import {
  type Actor,
  type Applicant,
  type Bookable,
  liveStates,
  type Reservation,
  type ReservationAct,
  type ReservationState,
  type Slot,
  type Span,
  type Until,
} from '#lib/facilities/reservations/model';
import { hashOfKey } from '#lib/id';

const quarterMinutes = 15;
const quarterMilliseconds = quarterMinutes * 60_000;
const hour = 3_600_000;
/** Midnight in Japan is nine hours before that of the epoch. */
const japan = 9 * hour;

/** The quarter in which a moment lies. */
export function quarterAt(moment: Date): number {
  return Math.floor((moment.getTime() + japan) / quarterMilliseconds);
}

/** The moment at which a quarter begins. */
export function momentOfQuarter(quarter: number): Date {
  return new Date(quarter * quarterMilliseconds - japan);
}

/** A chosen time in quarters; undefined for a day that does not exist, a time off the grid of 15 minutes, or one that ends before it begins. */
export function spanOf({ day, from, to }: Slot): Span | undefined {
  if (!isDay(day) || [from, to].some((time) => Number(time.slice(3)) % quarterMinutes !== 0 || time > '24:00')) return undefined;
  const span = { begins: quarterAt(momentOf(day, from)), ends: quarterAt(momentOf(day, to)) };
  return span.begins < span.ends ? span : undefined;
}

/** The same time as it is said: on the day on which it begins. */
export function slotOf({ begins, ends }: Span): Slot {
  const day = dayOf(momentOfQuarter(begins));
  const first = quarterAt(momentOf(day));
  const time = (quarter: number) => {
    const minutes = Math.min((quarter - first) * quarterMinutes, 24 * 60);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return { day, from: time(begins), to: time(ends) };
}

/** A time with the room's preparation, to whole quarters. */
export function occupiedBy({ prepareBefore, prepareAfter }: Bookable, { begins, ends }: Span): Span {
  return { begins: begins - Math.ceil(prepareBefore / quarterMinutes), ends: ends + Math.ceil(prepareAfter / quarterMinutes) };
}

export function overlap(one: Span, other: Span): boolean {
  return one.begins < other.ends && other.begins < one.ends;
}

export function shareCells(one: readonly string[], other: readonly string[]): boolean {
  return one.some((cell) => other.includes(cell));
}

export type Claim = { cell: string; quarter: number; holder: string };

/** Every quarter of every cell that a time takes. */
export function claimsOf(holder: string, cells: readonly string[], { begins, ends }: Span): Claim[] {
  const quarters = Array.from({ length: Math.max(ends - begins, 0) }, (_, place) => begins + place);
  return cells.flatMap((cell) => quarters.map((quarter) => ({ cell, quarter, holder })));
}

type Holding = Pick<Bookable, 'holdHours' | 'confirmedBy'>;

/** How an application begins: with the staff, as a hold, or done. */
export function firstState(room: Holding & Pick<Bookable, 'needsApproval'>, costsNothing: boolean): ReservationState {
  return room.needsApproval ? 'requested' : heldOrConfirmed(room, costsNothing);
}

/** How it goes on when staff have approved it, or need not. What staff confirm when it is paid is done where nothing is to be paid. */
export function heldOrConfirmed({ holdHours, confirmedBy }: Holding, costsNothing: boolean): ReservationState {
  return holdHours === null || (costsNothing && confirmedBy === 'staff') ? 'confirmed' : 'held';
}

/** After so many hours, but not later than the use begins. */
export function heldUntil(hours: number, { begins }: Span, now: Date): Date {
  return new Date(Math.min(now.getTime() + hours * hour, momentOfQuarter(begins).getTime()));
}

/** When a reservation in this state is released by itself; null when it is not. */
export function dueAtOf(state: ReservationState, { holdHours, noShowAfter }: Bookable, span: Span, now: Date): Date | null {
  const beginning = momentOfQuarter(span.begins);
  if (state === 'requested') return beginning;
  if (state === 'held' && holdHours !== null) return heldUntil(holdHours, span, now);
  if (state === 'confirmed' && noShowAfter !== null) return new Date(beginning.getTime() + noShowAfter * 60_000);
  return null;
}

const open = ['requested', 'held', 'confirmed'] as const;
const from: Readonly<Partial<Record<ReservationAct, readonly ReservationState[]>>> = {
  confirmed: ['held'],
  approved: ['requested'],
  refused: ['requested'],
  moved: open,
  cancelled: open,
  'checked-in': ['confirmed'],
};

/** Whether the room is somebody's. */
export function isLive({ state }: Pick<Reservation, 'state'>): boolean {
  return liveStates.some((one) => one === state);
}

/** Whether this can happen to a reservation as it stands. */
export function canHappen(act: ReservationAct, { state }: Pick<Reservation, 'state'>): boolean {
  return from[act]?.includes(state) ?? false;
}

/** What it is called when a reservation is released by itself; undefined in a state that lasts. */
export function releasedAs({ state }: Pick<Reservation, 'state'>): ReservationAct | undefined {
  const names: Partial<Record<ReservationState, ReservationAct>> = { requested: 'undecided', held: 'lapsed', confirmed: 'no-show' };
  return names[state];
}

/** The moment until which something may be done before a use. */
export function untilMoment({ daysBefore, at }: Until, { begins }: Pick<Span, 'begins'>): Date {
  return momentOf(addDays(dayOf(momentOfQuarter(begins)), -daysBefore), at);
}

/** Whether an applicant may still do by himself what has to be done until then. */
export function isInTime(until: Until | null, span: Span, now: Date): boolean {
  return until !== null && now < untilMoment(until, span);
}

/** Whether something is this person's own, or a group's to which he belongs; what he made for a group that he has left is the group's. */
export function isOwn(actor: Extract<Actor, { by: 'applicant' }>, { residentId, groupId }: Pick<Reservation, 'residentId' | 'groupId'>) {
  return groupId === null ? residentId === actor.residentId : actor.groups.includes(groupId);
}

/** One word for an applicant, by which his applications are told from others'. */
export function applicantKey(applicant: Applicant): string {
  if ('name' in applicant) return `guest/${hashOfKey(`${applicant.name} ${applicant.phone}`)}`;
  return applicant.groupId === undefined ? `resident/${applicant.residentId}` : `group/${applicant.groupId}`;
}

/** The times between those that are taken. */
export function gapsIn({ begins, ends }: Span, taken: Iterable<number>): Span[] {
  const gaps: Span[] = [];
  let from = begins;
  for (const quarter of [...new Set(taken)].sort((one, other) => one - other)) {
    if (quarter > from) gaps.push({ begins: from, ends: Math.min(quarter, ends) });
    from = Math.max(from, quarter + 1);
  }
  return from < ends ? [...gaps, { begins: from, ends }] : gaps;
}

/** The same time in so many weeks, and the days that are left out, with the reason for which the house is closed on them. */
export function weeklySlots<Reason>(
  first: Slot,
  weeks: number,
  closedOn: (day: string) => Reason | undefined,
): { slots: Slot[]; skipped: { day: string; reason: Reason }[] } {
  const all = Array.from({ length: weeks }, (_, week) => ({ ...first, day: addDays(first.day, 7 * week) }));
  const skipped = all.flatMap(({ day }) => {
    const reason = closedOn(day);
    return reason === undefined ? [] : [{ day, reason }];
  });
  return { slots: all.filter(({ day }) => closedOn(day) === undefined), skipped };
}
