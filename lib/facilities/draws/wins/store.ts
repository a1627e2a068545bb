import { asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { drawWins, reservations } from '#db/schema';
import { DrawWin } from '#lib/facilities/draws/model';
import { Reservation } from '#lib/facilities/reservations/model';

export async function addWin(writer: Writer, win: DrawWin): Promise<void> {
  await writer.insert(drawWins).values(win);
}

/** The wins of some rounds with their reservations; none where it came to nothing, or is forgotten. */
export async function wonIn(reader: Reader, rounds: readonly string[]): Promise<(DrawWin & { became: Reservation | undefined })[]> {
  if (rounds.length === 0) return [];
  const rows = await reader
    .select({ win: drawWins, became: reservations })
    .from(drawWins)
    .leftJoin(reservations, eq(reservations.reference, drawWins.reservation))
    .where(inArray(drawWins.round, [...rounds]))
    .orderBy(asc(drawWins.entry), asc(drawWins.slot));
  return rows.map(({ win, became }) => ({ ...DrawWin.parse(win), became: became ? Reservation.parse(became) : undefined }));
}

export async function winsOf(reader: Reader, round: string): Promise<DrawWin[]> {
  const rows = await reader.select().from(drawWins).where(eq(drawWins.round, round)).orderBy(asc(drawWins.entry), asc(drawWins.slot));
  return rows.map((row) => DrawWin.parse(row));
}

/** The win that became this reservation. */
export async function winOfReservation(reader: Reader, reservation: string): Promise<DrawWin | undefined> {
  const [row] = await reader.select().from(drawWins).where(eq(drawWins.reservation, reservation));
  return row && DrawWin.parse(row);
}
