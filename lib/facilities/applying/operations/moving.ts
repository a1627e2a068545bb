import type { Offer, OfferFault } from '#lib/facilities/applying/asked';
import { askedBefore } from '#lib/facilities/applying/asked-before';
import { limitsOf } from '#lib/facilities/applying/operations';
import type { Reserving } from '#lib/facilities/applying/operations/reserving-as';
import { mayHave } from '#lib/facilities/applying/rules';
import type { Choice } from '#lib/facilities/hours/choosing';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import { totalOf } from '#lib/facilities/payments/rules';
import type { Reservation, Seen } from '#lib/facilities/reservations/model';
import type { WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { type MoveFault, move } from '#lib/facilities/reservations/operations/moving';
import { isLive, spanOf } from '#lib/facilities/reservations/rules';
import { ok, type Result, refused } from '#lib/result';

/** Another time, and how many yen more it costs; less is below nought. */
export type MoveOffer = Offer & { more: number };

type To = { room: string; choice: Choice };
type Judged = { offer: MoveOffer; within: WithinLimits | undefined };

/** Another place, judged as if whoever has this reservation applied for it; how much he may have is for the caller to ask. */
async function judge(who: Reserving, reservation: Reservation, to: To, now: Date): Promise<Result<Judged, OfferFault>> {
  const at = await roomAt(to.room, to.choice.day);
  if (!at) return refused({ code: 'room-gone' });
  const { applicant, extras } = askedBefore(reservation, at, to.choice.day, knownOf(who, reservation));
  const judged = mayHave(at, to.choice, extras, applicant, now);
  if (!judged.ok) return judged;
  const more = judged.value.quotation.total - totalOf(reservation.quotation);
  return ok({ offer: { ...judged.value, more }, within: await limitsOf(at, applicant, now) });
}

/** What another time or another room of the house would cost whoever has this reservation, judged as if he applied for it. */
export async function offerMove(
  who: Reserving,
  reservation: Reservation,
  to: To,
  now: Date,
): Promise<Result<MoveOffer, OfferFault | { code: 'limit' }>> {
  const judged = await judge(who, reservation, to, now);
  if (!judged.ok) return judged;
  const { offer, within } = judged.value;
  const isOther = (one: Reservation) => one.groupId === reservation.groupId && one.reference !== reservation.reference;
  const others = (await ownReservations(who.actor, now)).filter((one) => isLive(one) && isOther(one));
  const moved = { ...reservation, room: to.room, ...spanOf(offer.times) };
  return within && !within([...others, moved]) ? refused({ code: 'limit' }) : ok(offer);
}

/**
 * 変更: moves a reservation to another time, at the price that was seen (`more`). `offer`: that time is not to be had, or
 * not at that price, as `offerMove` tells.
 */
export async function moveTo(
  who: Reserving,
  reservation: Reservation,
  to: To & { more: number },
  seen: Seen,
  now: Date,
): Promise<Result<Reservation, MoveFault | 'offer'>> {
  const judged = await judge(who, reservation, to, now);
  if (!judged.ok || judged.value.offer.more !== to.more) return refused('offer');
  const { offer, within } = judged.value;
  const { day, from, to: until } = offer.times;
  return move(who.actor, seen, { room: to.room, slot: { day, from, to: until }, quotation: offer.quotation }, houseNow(now), within);
}

/** What the rules see of him today, beside the class in which he reserved: his priorities and his age. */
export function knownOf({ ways, birthday }: Reserving, { groupId }: Reservation) {
  const known = ways.find(({ choice }) => (choice.kind === 'group' ? choice.groupId === groupId : groupId === null));
  return { priorities: known?.choice.priorities ?? [], ...(birthday && { birthday }) };
}
