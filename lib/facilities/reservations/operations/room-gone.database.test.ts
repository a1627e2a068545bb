import { beforeEach, expect, it } from 'vitest';
import { write } from '#db/client';
import { changeEntry } from '#lib/catalogue/store';
import { clerk, meeting1, now, openCity, reservedBy } from '#lib/facilities/desk/city.fixture';
import { houseNow } from '#lib/facilities/operations/house';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { resident } from '#lib/facilities/reservations/house.fixture';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { raiseContentVersion } from '#lib/publication/store';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
beforeEach(openCity);

/** A room is reserved, then taken out of the catalogue. */
async function reservedAndGone(): Promise<string> {
  const reference = await reservedBy('hanako', meeting1, '09:00', '12:00');
  await write(async (writer) => {
    await raiseContentVersion(writer);
    await changeEntry(writer, 'room', meeting1, { state: 'withdrawn', withdrawAt: null });
  });
  return reference;
}

it('whoever has reserved a room that is there no more sees it, and gives it back', async () => {
  const reference = await reservedAndGone();
  expect(await showReservation(resident('hanako'), reference, houseNow(now))).toMatchObject({ reservation: { reference } });
  expect(await showReservation(resident('taro'), reference, houseNow(now))).toBeUndefined();
  expect(await confirm(resident('hanako'), { reference }, houseNow(now))).toMatchObject({ ok: false, fault: 'not-allowed' });
  expect(await cancel(resident('hanako'), { reference }, '', houseNow(new Date('2026-12-02T00:00:00+09:00')))).toMatchObject({
    fault: 'too-late',
  });
  expect((await cancel(resident('hanako'), { reference }, '', houseNow(now))).ok).toBe(true);
  expect(await disagreements()).toEqual([]);
});

it('staff of the whole city hall cancel it, others do not find it', async () => {
  const reference = await reservedAndGone();
  const cancelled = (staff: typeof clerk) => cancel({ by: 'staff', staff }, { reference }, '建物の取り壊し', houseNow(now), 'city');
  expect(await cancelled(clerk)).toEqual({ ok: false, fault: 'not-found' });
  expect((await cancelled(atDesk('mayor', 'approver', ''))).ok).toBe(true);
});
