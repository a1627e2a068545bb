import { momentOf } from '#lib/calendar/day';
import type { Asked, Offer, OfferFault } from '#lib/facilities/applying/asked';
import { heldForDraw } from '#lib/facilities/draws/rules';
import { type Applicant, concerns } from '#lib/facilities/eligibility/applicant';
import { brokenLimit, type Use } from '#lib/facilities/eligibility/limits';
import { mayReserve, priorityWindows } from '#lib/facilities/eligibility/may-reserve';
import { opensAt } from '#lib/facilities/eligibility/windows';
import { quote } from '#lib/facilities/fees/quotation';
import { type Choice, timesFor } from '#lib/facilities/hours/choosing';
import type { RoomAt } from '#lib/facilities/operations/house';
import type { Counted, WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { slotOf } from '#lib/facilities/reservations/rules';
import { ok, type Result, refused } from '#lib/result';

/** What is asked for beside the time; `approved`: reductions that staff have approved. */
export type Extras = Pick<Asked, 'people' | 'equipment' | 'heating' | 'reduction'> & { approved?: readonly string[] };

/** What a time costs somebody, whether or not he may have it now. */
export function offerOf(at: RoomAt, choice: Choice, asked: Extras, applicant: Applicant): Result<Offer, OfferFault> {
  const { room, facility, holidays } = at;
  if (asked.people < 1) return refused({ code: 'people-missing' });
  if (asked.people > room.capacity) return refused({ code: 'too-many-people', most: room.capacity });
  const times = timesFor(choice, { facility, room, holidays });
  if (!times.ok) return times;
  const { equipment, heating, reduction, approved = [] } = asked;
  const request = { times: times.value, applicant, equipment, heating, holidays };
  const quotation = quote(room, { ...request, reductions: approved });
  if (!quotation.ok) return quotation;
  const reduced = reduction && quote(room, { ...request, reductions: reduction.reductions });
  if (reduced && !reduced.ok) return reduced;
  return ok({ times: times.value, quotation: quotation.value, ...(reduced && { reduced: reduced.value }) });
}

/** The same for whoever applies by himself: the room must be first come then, and he must be among those who may. */
export function mayHave(at: RoomAt, choice: Choice, asked: Extras, applicant: Applicant, now: Date): Result<Offer, OfferFault> {
  const offer = offerOf(at, choice, asked, applicant);
  if (!offer.ok) return offer;
  const { way } = at.room.reserving;
  const { day, from, to } = offer.value.times;
  // Whoever is told of a deadline rings up; for what has begun nobody need.
  if (momentOf(day, from) <= now) return refused({ code: 'past' });
  if (way.kind === 'counter') return refused({ code: 'counter-only' });
  const hasPriority = () => priorityWindows(at.room, { day, from }, now).some((window) => concerns(window, applicant));
  if (way.kind === 'draw' && !hasPriority() && heldForDraw({ reserving: at.room.reserving, holidays: at.holidays }, now)(day))
    return refused({ code: 'in-draw', openAt: opensAt({ kind: 'day-of-month', ...way.openToAll }, day) });
  // How much he has already is asked when the room is claimed: two windows may be open.
  const judged = mayReserve(
    { ...at.room, limits: [] },
    applicant,
    { facility: at.room.facility, room: at.slug, day, from, to, held: [] },
    now,
  );
  return judged.ok ? offer : judged;
}

/** Whether all that somebody would have stays within the room's limits; what is over counts, and is not judged any more. */
export function withinLimits(at: RoomAt, applicant: Applicant, facilityOf: (room: string) => string, now: Date): WithinLimits {
  return (all) => {
    const uses = all.map((one) => useOf(one, facilityOf));
    return uses.every((use, place) => {
      const others = uses.toSpliced(place, 1);
      const isJudged = use.room === at.slug && momentOf(use.day, use.to) > now;
      return !isJudged || brokenLimit(at.room.limits, applicant, use, others, now) === undefined;
    });
  };
}

function useOf(reservation: Counted, facilityOf: (room: string) => string): Use {
  const { day, to } = slotOf(reservation);
  return { facility: facilityOf(reservation.room), room: reservation.room, day, to };
}
