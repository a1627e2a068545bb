import { read, type Writer, write } from '#db/client';
import { drawKeptDays } from '#lib/facilities/draws/model';
import { entriesFor, findRound, forgetEntries, oldRounds, removeEntriesOf } from '#lib/facilities/draws/store';
import { winsOf } from '#lib/facilities/draws/wins/store';

/** So many are forgotten in one transaction. */
const atOnce = 200;

/** Forgets who applied in rounds whose draw is long over; their published lists hold numbers alone. Tells how many were. */
export async function forgetDraws(now: Date): Promise<number> {
  const before = new Date(now.getTime() - drawKeptDays * 86_400_000);
  const over = (await oldRounds(read, before)).filter(({ file }) => new Date(file.round.drawAt) < before);
  const rounds = over.map(({ id }) => id);
  let count = 0;
  for (let done = atOnce; done === atOnce; count += done) done = await write((writer) => forgetEntries(writer, rounds, atOnce));
  return count;
}

/** Takes a resident who leaves out of every draw, inside that transaction; what he has won already is a reservation. */
export async function leaveAllDraws(writer: Writer, residentId: string): Promise<void> {
  await removeEntriesOf(writer, residentId);
}

/** A resident's own applications for draws and what he won, to take along. */
export async function exportDraws(residentId: string) {
  const entries = await entriesFor(read, residentId, []);
  const told = entries.map(async ({ reference, round: id, people, purpose, use, wishes, number, appliedAt, applicantClass, groupId }) => {
    const round = await findRound(read, id);
    const wins = (await winsOf(read, id)).filter((win) => win.entry === reference).map(({ slot, reservation }) => ({ slot, reservation }));
    return { reference, round: id, state: round?.state, applicantClass, groupId, people, purpose, use, wishes, number, appliedAt, wins };
  });
  return { draws: await Promise.all(told) };
}
