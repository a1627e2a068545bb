import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { drawRounds } from '#db/schema';
import { arena, at, drawHouseAt, drawRoom, halfA, halfB, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { listRounds } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { findRound } from '#lib/facilities/draws/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
it('announces no round whose moments cross in a short month, and goes on with the others', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const moment = (monthsBefore: number, day: number, time: string) => ({ monthsBefore, day, time });
  const terms = { applyTo: moment(2, 28, '24:00'), drawAt: moment(2, 31, '10:00'), confirmBy: moment(1, 5, '17:00') };
  const now = at('2027-01-20T12:00');
  const crossing = drawRoom(halfA, { ...terms, openToAll: moment(1, 10, '09:00') });
  await tendDraws({ ...drawHouseAt(now), rooms: [crossing, drawRoom(halfB)] });
  expect((await listRounds(now)).map(({ id }) => id)).toEqual([`${halfA}-2027-03`, `${halfB}-2027-04`]);
  expect(error).toHaveBeenCalledWith(expect.stringContaining(`${halfA}-2027-04`));
});

it('announces no round in which the names of slots are too long to be read back', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const now = at('2026-11-20T00:00');
  await tendDraws({ ...drawHouseAt(now), rooms: [{ ...drawRoom(arena), slug: 'a'.repeat(64) }] });
  expect(await listRounds(now)).toEqual([]);
});

it('announces no two rounds in which one place could be won twice', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const now = at('2026-11-20T00:00');
  await tendDraws({ ...drawHouseAt(now), rooms: [drawRoom(arena), drawRoom(halfA), drawRoom(halfB, { mostWins: 1 })] });
  expect(await listRounds(now)).toEqual([]);
});

it('goes on with every other round where one fails, and tells of it', async () => {
  const apart = [drawRoom(halfA), drawRoom(halfB)];
  await tendDraws({ ...drawHouseAt(at('2026-11-20T00:00')), rooms: apart });
  const house = { ...drawHouseAt(at('2026-12-05T12:00')), rooms: apart };
  expect(await applyToDraw(wisher('aoi'), `${halfB}-2027-02`, wishes(slot(halfB, '2027-02-06')), house)).toMatchObject({ ok: true });
  await write((writer) =>
    writer
      .update(drawRounds)
      .set({ file: {} })
      .where(eq(drawRounds.id, `${halfA}-2027-02`)),
  );
  await expect(tendDraws({ ...house, now: at('2026-12-11T10:00') })).rejects.toThrow();
  expect((await findRound(read, `${halfB}-2027-02`))?.state).toBe('drawn');
});
