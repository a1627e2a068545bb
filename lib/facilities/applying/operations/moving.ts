import type { Asked, Offer, OfferFault } from '#lib/facilities/applying/asked';
import { limitsOf } from '#lib/facilities/applying/operations';
import type { Reserving } from '#lib/facilities/applying/operations/reserving-as';
import { mayHave } from '#lib/facilities/applying/rules';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { Quotation } from '#lib/facilities/fees/model';
import type { Choice } from '#lib/facilities/hours/choosing';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { houseNow, type RoomAt, roomAt } from '#lib/facilities/operations/house';
import type { Reservation, Seen } from '#lib/facilities/reservations/model';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { type MoveFault, move } from '#lib/facilities/reservations/operations/moving';
import { isLive, spanOf } from '#lib/facilities/reservations/rules';
import { ok, type Result, refused } from '#lib/result';

/** Another time, and how many yen more it costs; less is below nought. */
export type MoveOffer = Offer & { more: number };

/** What was reserved, as it would be asked for again: read from its quotation, as far as the room still has it. */
export function askedAgain({ room, people, quotation: kept }: Reservation, at: RoomAt): Asked {
  const quotation = Quotation.safeParse(kept).data;
  const lines = quotation?.lines ?? [];
  const asked = { room, times: [], together: true, people, equipment: [], heating: [], class: quotation?.class ?? 'resident' } as const;
  if (!quotation) return asked;
  const units = { use: 1, slot: Math.max(1, quotation.slots.length), hour: Math.ceil(lengthOf(quotation) / 60) };
  const equipment = at.room.equipment.flatMap(({ id, per }) => {
    const line = lines.find((one) => one.what === 'equipment' && one.id === id);
    return line ? [{ id, pieces: Math.round(line.quantity / units[per]) }] : [];
  });
  const heating = at.room.heating.flatMap(({ id, asked: onDemand }) =>
    onDemand && lines.some((one) => one.what === 'heating' && one.id === id) ? [id] : [],
  );
  const use = at.room.uses.find(({ id }) => id === quotation.use)?.id;
  return { ...asked, equipment, heating, ...(use && { use }) };
}

/** What another time or another room of the house would cost whoever has this reservation, judged as if he applied for it. */
export async function offerMove(
  who: Reserving,
  reservation: Reservation,
  to: { room: string; choice: Choice },
  now: Date,
): Promise<Result<MoveOffer, OfferFault | { code: 'limit' }>> {
  const at = await roomAt(to.room, to.choice.day);
  if (!at) return refused({ code: 'room-gone' });
  const asked = askedAgain(reservation, at);
  const as = applicantOf(who, reservation, asked.use);
  const judged = mayHave(at, to.choice, asked, as, now);
  if (!judged.ok) return judged;
  const { times, quotation } = judged.value;
  const others = (await ownReservations(who.actor, now)).filter((one) => isLive(one) && one.groupId === reservation.groupId);
  const moved = { ...reservation, room: to.room, ...spanOf(times) };
  const within = await limitsOf(at, as, now);
  if (within && !within([...others.filter(({ reference }) => reference !== reservation.reference), moved]))
    return refused({ code: 'limit' });
  const before = Quotation.safeParse(reservation.quotation).data?.total ?? 0;
  return ok({ times, quotation, more: quotation.total - before });
}

/**
 * 変更: moves a reservation to another time, at the price that was seen (`more`). `offer`: that time is not to be had, or
 * not at that price, as `offerMove` tells.
 */
export async function moveTo(
  who: Reserving,
  reservation: Reservation,
  to: { room: string; choice: Choice; more: number },
  seen: Seen,
  now: Date,
): Promise<Result<Reservation, MoveFault | 'offer'>> {
  const offer = await offerMove(who, reservation, to, now);
  if (!offer.ok || offer.value.more !== to.more) return refused('offer');
  const { times, quotation } = offer.value;
  const { day, from, to: until } = times;
  return move(who.actor, seen, { room: to.room, slot: { day, from, to: until }, quotation }, houseNow(now));
}

/** Whose reservation it is, as the rules see him: in the class in which he reserved, with the priorities that he has today. */
function applicantOf({ ways, birthday }: Reserving, { groupId, applicantClass }: Reservation, use: string | undefined): Applicant {
  const known = ways.find(({ choice }) => (choice.kind === 'group' ? choice.groupId === groupId : groupId === null));
  return {
    class: applicantClasses.find((one) => one === applicantClass) ?? 'elsewhere',
    holder: groupId === null ? 'person' : 'group',
    priorities: known?.choice.priorities ?? [],
    ...(birthday && { birthday }),
    ...(use && { use }),
  };
}
