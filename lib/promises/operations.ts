import { read, write } from '#db/client';
import { addDays, dayOf } from '#lib/calendar/day';
import { forgetRegistrations } from '#lib/facilities/applicants/operations/keeping';
import { forgetDraws } from '#lib/facilities/draws/operations/keeping';
import { forgetPayments } from '#lib/facilities/payments/operations/keeping';
import { forgetReservations } from '#lib/facilities/reservations/operations/keeping';
import { forgetLetters } from '#lib/mail/operations';
import { forgetTold, forgetUnreachable } from '#lib/notifications/operations/forgetting';
import { forgetApplications, forgetDrafts } from '#lib/procedures/operations/keeping';
import { addToDay, type DeletionDay, lastDays, removeDaysBefore } from '#lib/promises/store';
import { forgetResidents } from '#lib/residents/operations/forgetting';

/** Deletes what is due, and writes down how much: the record that the privacy page shows. */
export async function keepPromises(now: Date): Promise<void> {
  const told = { messages: await forgetTold(now), subscribers: await forgetUnreachable(now) };
  const facilities = {
    ...{ reservations: await forgetReservations(now), registrations: await forgetRegistrations(now) },
    ...{ draws: await forgetDraws(now), payments: await forgetPayments(now) },
    ...{ drafts: await forgetDrafts(now), applications: await forgetApplications(now) },
  };
  const counts = { ...(await forgetResidents(now)), ...told, ...facilities, letters: await forgetLetters(now) };
  const day = dayOf(now);
  await write(async (writer) => {
    await addToDay(writer, { day, lookedAt: now, counts });
    await removeDaysBefore(writer, addDays(day, -3 * 365));
  });
}

/** When it was last looked after what is due, and what was deleted on the last days. */
export async function lastDeletions(days = 7): Promise<DeletionDay[]> {
  return lastDays(read, days);
}
