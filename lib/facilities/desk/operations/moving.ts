import { askedBefore } from '#lib/facilities/applying/asked-before';
import { offerOf } from '#lib/facilities/applying/rules';
import { choiceIn, controlOf, type Fields } from '#lib/facilities/desk/fields';
import type { FormFaults } from '#lib/facilities/desk/operations/booking';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import type { Reservation, Seen } from '#lib/facilities/reservations/model';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { move } from '#lib/facilities/reservations/operations/moving';
import { type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

const wrong = (field: string, code: string) => refused<FormFaults>({ fields: { [field]: code } });

/** 変更: staff move a reservation to another time or another room of their office; it is priced anew for the same applicant. */
export async function moveAtDesk(
  staff: AtDesk,
  seen: Seen,
  fields: Fields,
  now: Date,
): Promise<Result<Reservation, FormFaults | 'not-found'>> {
  const actor = { by: 'staff', staff } as const;
  const found = await showReservation(actor, seen.reference, houseNow(now));
  if (!found) return refused('not-found');
  const choice = choiceIn(fields);
  const at = await roomAt(fields['room'] ?? '', choice.day);
  if (!at) return wrong('room', 'room-gone');
  const { applicant, extras } = askedBefore(found.reservation, at, choice.day);
  const offer = offerOf(at, choice, extras, applicant);
  if (!offer.ok) return wrong(controlOf(offer.fault), offer.fault.code);
  const { times, quotation } = offer.value;
  const to = { room: at.slug, slot: { day: times.day, from: times.from, to: times.to }, quotation };
  const moved = await move(actor, seen, to, houseNow(now));
  if (moved.ok) return moved;
  return moved.fault === 'not-found' ? refused('not-found') : wrong('time', moved.fault);
}
