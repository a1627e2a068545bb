import { expect, it } from 'vitest';
import { read } from '#db/client';
import { paymentEntries } from '#db/schema';
import { receive } from '#lib/facilities/payments/operations/paying';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { applicationOf, clerk, houseAt, later, part, resident } from '#lib/facilities/reservations/house.fixture';
import { unblockRoom } from '#lib/facilities/reservations/operations/blocking';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { joinLine, waitingOf } from '#lib/facilities/reservations/operations/waiting';
import { isLive, quarterAt } from '#lib/facilities/reservations/rules';
import { newKey } from '#lib/id';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const noon = quarterAt(new Date('2026-12-01T12:00:00+09:00'));
const people = Array.from({ length: 12 }, (_, at) => `person-${at}`);

it.each([7, 8, 9])('agrees with itself after a crowd did everything at once, seed %i', { timeout: 60_000 }, async (seed) => {
  const { below, of } = chance(seed);
  const house = (at: Date) => houseAt(at, { holdHours: 2, offerHours: 1, prepareAfter: 15 });
  const blocks: string[] = [];
  const somewhere = () => {
    const from = 9 + below(4);
    return part(
      of(['hall', 'hall-a', 'hall-b', 'kitchen']),
      '2026-12-01',
      `${String(from).padStart(2, '0')}:00`,
      `${from + 1 + below(3)}:00`,
    );
  };
  const one = async (who: string, at: Date): Promise<unknown> => {
    const actor = resident(who);
    const [dice, own] = [below(20), await ownReservations(actor, at)];
    // Those that ended are his too; little can happen to them.
    const seen = { reference: (own.find(isLive) ?? own[0])?.reference ?? '' };
    if (dice < 6) return reserve(actor, applicationOf(who, [somewhere(), somewhere()], { together: below(2) === 0 }), house(at));
    if (dice < 10) return move(actor, seen, somewhere(), house(at));
    if (dice < 13) return cancel(actor, seen, '', house(at));
    if (dice < 15) return confirm(actor, seen, house(at));
    if (dice === 15) return tendReservations(at);
    if (dice === 16) return unblockRoom(clerk, of(blocks) ?? '', house(at));
    const place = somewhere();
    if (dice === 17) {
      const span = { begins: noon - below(12), ends: noon + 1 + below(8) };
      const block = await blockRoom(clerk, { room: place.room, span, reason: '工事', cancelling: below(2) === 0 }, house(at));
      return block.ok && blocks.push(block.value);
    }
    const { key: _, parts: __, together: ___, ...asked } = applicationOf(who, []);
    return joinLine(actor, { ...asked, part: place }, house(at));
  };
  const pay = async (who: string, at: Date): Promise<unknown> => {
    const own = (await ownReservations(resident(who), at)).find(isLive);
    return own && receive(clerk, own.reference, { yen: of(['100', '500']), means: 'cash', key: newKey() }, house(at));
  };
  for (let round = 0; round < 12; round += 1) {
    const at = later(round);
    await Promise.all([...people.map((who) => pay(who, at)), ...[...people, ...people].map((who) => one(who, at))]);
    expect(await disagreements({ inMotion: true })).toEqual([]);
  }
  await tendReservations(later(12));
  expect(await disagreements()).toEqual([]);
  expect((await Promise.all(people.map(waitingOf))).flat().length).toBeGreaterThan(0);
  expect((await read.select().from(paymentEntries)).filter(({ kind }) => kind === 'paid').length).toBeGreaterThan(0);
});
