import { read, write } from '#db/client';
import { dueSoonHours } from '#lib/facilities/payments/model';
import { tellOfMoney } from '#lib/facilities/payments/operations/telling';
import { accountOf, dueBy, isAskedFor } from '#lib/facilities/payments/rules';
import { entriesOf, openBalances } from '#lib/facilities/payments/store';
import { isLive } from '#lib/facilities/reservations/rules';
import { holdReservation } from '#lib/facilities/reservations/store';

/**
 * 納付期限のお知らせ: reminds of what has to be paid within a day, once for each time by which it has to be. Tells how many
 * were reminded now or before. Can be repeated: the notice has the time in its key.
 */
export async function remindOfDues(now: Date): Promise<number> {
  const soon = new Date(now.getTime() + dueSoonHours * 3_600_000);
  const due = (await openBalances(read, soon)).filter(({ reservation, dueYen }) => {
    const by = dueBy(reservation);
    return (
      dueYen > 0 &&
      (reservation.residentId ?? reservation.groupId) !== null &&
      isLive(reservation) &&
      isAskedFor(reservation) &&
      by > now &&
      by <= soon
    );
  });
  let reminded = 0;
  for (const { reservation } of due) if (await remind(reservation.reference, now)) reminded += 1;
  return reminded;
}

async function remind(reference: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const reservation = await holdReservation(writer, reference);
    const { dueYen } = accountOf(await entriesOf(writer, reference));
    // He may have paid while the others were being reminded.
    if (!reservation || dueYen <= 0 || !isLive(reservation) || !isAskedFor(reservation)) return false;
    const until = dueBy(reservation);
    await tellOfMoney(writer, reservation, { what: 'due-soon', yen: dueYen, number: until.getTime(), until }, now);
    return true;
  });
}
