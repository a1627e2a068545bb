import { costsNothing } from '#lib/facilities/payments/rules';
import type { Actor, Application, Bookable, House, Quotation, Reservation, ReserveFault, Span } from '#lib/facilities/reservations/model';
import { dueAtOf, firstState, occupiedBy, overlap, quarterAt, shareCells, spanOf } from '#lib/facilities/reservations/rules';
import { newReference } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import { may } from '#lib/staff/rights';

/** One part of an application, its room looked up and its time counted. */
export type Planned = Bookable & { span: Span; occupied: Span; quotation: Quotation };

type Plan = Promise<Result<Planned[], ReserveFault>>;

const refuse = (code: ReserveFault['code'], parts: number[] = []) => refused({ code, parts });

/** Looks up what an application asks for; refused where that cannot be, whoever is faster. */
export async function plan(actor: Actor, { applicant, parts }: Pick<Application, 'applicant' | 'parts'>, { roomOf, now }: House): Plan {
  const found = await Promise.all(
    parts.map(async ({ room, slot, quotation }) => ({ room: await roomOf(room), span: spanOf(slot), quotation })),
  );
  const planned: Planned[] = [];
  const lost: number[] = [];
  for (const [place, { room, span, quotation }] of found.entries()) {
    if (!room) return refuse('room-gone', [place]);
    if (!span) return refuse('time-wrong', [place]);
    if (!mayReserve(actor, room, applicant)) return refuse('not-allowed', [place]);
    // Staff write down who is in the room already.
    if (actor.by === 'staff' ? span.ends <= quarterAt(now) : span.begins <= quarterAt(now)) lost.push(place);
    planned.push({ ...room, span, occupied: occupiedBy(room, span), quotation });
  }
  if (lost.length > 0) return refuse('past', lost);
  const [first] = planned;
  if (first && planned.length > Math.min(...planned.map(({ mostSlots }) => mostSlots))) return refuse('too-many');
  const twice = planned.flatMap((one, place) => (planned.some((other, at) => at < place && collide(one, other)) ? [place] : []));
  return twice.length > 0 ? refuse('overlapping', twice) : ok(planned);
}

const collide = (one: Planned, other: Planned) => shareCells(one.cells, other.cells) && overlap(one.occupied, other.occupied);

/** A person reserves for himself or a group of his; staff for anybody, in rooms of their office. */
export function mayReserve(actor: Actor, { office }: Bookable, applicant: Application['applicant']): boolean {
  if (actor.by === 'staff') return may(actor.staff, 'reservations.handle', office);
  if ('name' in applicant || applicant.residentId !== actor.residentId) return false;
  return applicant.groupId === undefined || actor.groups.includes(applicant.groupId);
}

/** The reservations that an application becomes if nobody is faster. */
export function draft(application: Application, planned: readonly Planned[], now: Date): Reservation[] {
  const { applicant, applicantClass, people, purpose } = application;
  const whose = ownerOf(applicant);
  return planned.map(({ span, occupied, quotation, ...room }) => {
    const reference = newReference();
    const state = firstState(room, costsNothing(quotation));
    return {
      ...{ reference, application: reference, room: room.room, cells: [...room.cells] },
      ...{ ...span, occupiedFrom: occupied.begins, occupiedUntil: occupied.ends },
      ...{ ...whose, applicantClass, people, purpose, quotation, state, offered: false },
      ...{ dueAt: dueAtOf(state, room, span, now), edition: 1, madeAt: now },
    };
  });
}

/** Whose a reservation is, as it is kept. */
export function ownerOf(applicant: Application['applicant']): Pick<Reservation, 'residentId' | 'groupId' | 'name' | 'phone'> {
  if ('name' in applicant) return { residentId: null, groupId: null, ...applicant };
  return { residentId: applicant.residentId, groupId: applicant.groupId ?? null, name: null, phone: null };
}
