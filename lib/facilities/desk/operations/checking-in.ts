import { readCounterCode } from '#lib/counter-code';
import { type CheckInFault, checkInFault } from '#lib/facilities/desk/checking-in';
import { type DeskReservation, reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { houseNow } from '#lib/facilities/operations/house';
import { checkIn } from '#lib/facilities/reservations/operations/deciding';
import { readReference } from '#lib/reference';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** The receipt number in what was typed, or in the address that a resident's QR code holds. */
export function referenceIn(code: string): string {
  return readCounterCode('check-in', code) ?? readReference(code);
}

/** 利用の受付: the use of whoever stands at the counter begins; refused with what to tell him. */
export async function checkInAtDesk(staff: AtDesk, code: string, now: Date): Promise<Result<DeskReservation, CheckInFault>> {
  const reference = referenceIn(code);
  const found = await reservationAtDesk(staff, reference, now);
  if (!found) return refused('not-found');
  const checked = await checkIn({ by: 'staff', staff }, { reference }, houseNow(now));
  if (!checked.ok) return refused(checkInFault(checked.fault, found.reservation, now));
  return ok({ ...found.reservation, state: checked.value.state, edition: checked.value.edition });
}
