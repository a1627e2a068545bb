import { and, gt, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#db/client';
import { reservations, reservationWishes, roomBlocks } from '#db/schema';
import { liveStates } from '#lib/facilities/reservations/model';

const Rows = z.array(z.object({ room: z.string(), cells: z.array(z.string()) }));

/** The cells of whatever stands in a room after a quarter, each thing by itself: reservations, closed times, and who waits. */
export async function cellsAfter(reader: Reader, quarter: number): Promise<{ room: string; cells: string[] }[]> {
  const rows = [
    await reader
      .select({ room: reservations.room, cells: reservations.cells })
      .from(reservations)
      .where(and(gt(reservations.ends, quarter), inArray(reservations.state, [...liveStates]))),
    await reader.select({ room: roomBlocks.room, cells: roomBlocks.cells }).from(roomBlocks).where(gt(roomBlocks.ends, quarter)),
    await reader
      .select({ room: reservationWishes.room, cells: reservationWishes.cells })
      .from(reservationWishes)
      .where(gt(reservationWishes.begins, quarter)),
  ];
  return Rows.parse(rows.flat());
}
