import { addDays, isDay } from '#lib/calendar/day';
import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import type { Asked, Offer, OfferFault } from '#lib/facilities/applying/asked';
import type { ApplicantActor } from '#lib/facilities/applying/operations/reserving-as';
import { roomAsked } from '#lib/facilities/applying/operations/room-asked';
import { mayHave, offerOf } from '#lib/facilities/applying/rules';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import type { Choice, Times } from '#lib/facilities/hours/choosing';
import { bookableOf, type RoomAt } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';
import { closedFor, freeRooms, ownReservations } from '#lib/facilities/reservations/operations/looking';
import { isLive, overlap, spanOf } from '#lib/facilities/reservations/rules';

/**
 * One of the times as it stands now: what it would cost, or why it cannot be had. `when`: the time that was meant, where it is
 * too late for it; `closedFor`: why staff keep the room closed then; `own`: one has it oneself already, under that reference.
 */
export type Foreseen = { choice: Choice } & (
  | { offer: Offer }
  | { fault: OfferFault; when?: Times }
  | { offer: Offer; taken: true; closedFor?: string }
  | { offer: Offer; own: string }
);

/** Most weeks of a series. */
export const mostWeeks = 52;

/** The times that are asked for; of a series the first one in each of its weeks. */
export function timesAsked({ times }: Asked, weeks: number): Choice[] {
  const [first] = times;
  // A day that does not exist has no week after it.
  if (!first || weeks < 2 || !isDay(first.day)) return [...times];
  return Array.from({ length: Math.min(weeks, mostWeeks) }, (_, week) => ({ ...first, day: addDays(first.day, 7 * week) }));
}

/**
 * How an application would go if it were sent now: each time with its price, or what stands in the way, however many come,
 * which changes neither (`peopleFault`). Nothing is held by looking; undefined for a room that is not there.
 */
export async function foresee(
  asked: Asked,
  { weeks, as, actor }: { weeks: number; as: Applicant; actor: ApplicantActor },
  now: Date,
  from = roomAsked(asked),
): Promise<Foreseen[] | undefined> {
  const choices = timesAsked(asked, weeks);
  const at = await from;
  if (!at) return undefined;
  // What somebody has himself is looked up where something is taken, once for all of the times.
  let own: Promise<Reservation[]> | undefined;
  const ownOnes = () => {
    own ??= ownReservations(actor, now);
    return own;
  };
  return Promise.all(choices.map((choice) => standing(at, choice, { asked, as, ownOnes }, now)));
}

type Asking = { asked: Asked; as: Applicant; ownOnes: () => Promise<Reservation[]> };

async function standing(at: RoomAt, choice: Choice, { asked, as, ownOnes }: Asking, now: Date): Promise<Foreseen> {
  const judged = mayHave(at, choice, { ...asked, people: 1 }, as, now);
  if (!judged.ok) return { choice, fault: judged.fault, ...lateIn(at, choice, { asked, as }, judged.fault) };
  const offer = judged.value;
  const { day, from, to } = offer.times;
  const room = bookableOf(at.slug, at.room);
  const [free] = await freeRooms([room], { day, from, to });
  if (free) return { choice, offer };
  const span = spanOf({ day, from, to });
  const mine = (await ownOnes()).find((one) => isLive(one) && span && one.room === at.slug && overlap(one, span));
  if (mine) return { choice, offer, own: mine.reference };
  const reason = await closedFor(room, { day, from, to });
  return { choice, offer, taken: true, ...(reason !== undefined && { closedFor: reason }) };
}

/** The time for which it is too late, so that others can be shown in its place. */
function lateIn(at: RoomAt, choice: Choice, { asked, as }: Pick<Asking, 'asked' | 'as'>, { code }: OfferFault): { when?: Times } {
  if (code !== 'past' && code !== 'too-late') return {};
  const offer = offerOf(at, choice, { ...asked, people: 1 }, as);
  return offer.ok ? { when: offer.value.times } : {};
}

/** Whether so many people are none, or more than a room holds. */
export function peopleFault(people: number, capacity: number): OfferFault | undefined {
  if (people < 1) return { code: 'people-missing' };
  return people > capacity ? { code: 'too-many-people', most: capacity } : undefined;
}

/** What all that could be had would cost together, in whole yen. */
export function totalOf(foreseen: readonly Foreseen[]): number {
  return foreseen.reduce((sum, one) => sum + ('offer' in one ? one.offer.quotation.total : 0), 0);
}

/** The same with the reductions that are applied for, if they are approved; undefined where none is. */
export function reducedTotalOf(foreseen: readonly Foreseen[]): number | undefined {
  const reduced = foreseen.flatMap((one) => ('offer' in one && one.offer.reduced ? [one.offer.reduced.total] : []));
  return reduced.length > 0 ? reduced.reduce((sum, total) => sum + total, 0) : undefined;
}

/** What somebody has seen when he sends: as which group or which kind of person, and what it costs. Changed meanwhile, he is shown it again first. */
export function seenMark(choice: ApplicantChoice | undefined, weeks: number, foreseen: readonly Foreseen[]): string {
  const as = choice?.kind === 'group' ? choice.groupId : choice?.class;
  return [as, weeks, totalOf(foreseen), reducedTotalOf(foreseen)].join('/');
}
