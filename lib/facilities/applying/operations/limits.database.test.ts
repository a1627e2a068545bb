import { expect, it } from 'vitest';
import { apply } from '#lib/facilities/applying/operations';
import { confirmOwn } from '#lib/facilities/applying/operations/accepting';
import { applyingOf, now, person, resident } from '#lib/facilities/applying/operations/applicants.fixture';
import { waitFor } from '#lib/facilities/applying/operations/waiting';
import { withinLimits } from '#lib/facilities/applying/rules';
import { drawHouseAt } from '#lib/facilities/draws/house.fixture';
import { heldBy } from '#lib/facilities/draws/operations/wishers';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { resident as actor, applicationOf, houseAt, part } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { withDatabase } from '#lib/testing/database';

withDatabase();

/** One reservation a day. */
const studyRoom = 'city-library-study-room';
const day = '2026-11-28';
const at = (from: string, to: string) => ({
  ...{ room: studyRoom, times: [{ day, from, to }], together: true, people: 4, equipment: [], heating: [], class: 'resident' as const },
});
const reads = async (who: string, from: string, to: string) => (await apply(person(who).actor, at(from, to), applyingOf(who), now)).ok;
const waits = (who: string, from: string, to: string) =>
  waitFor(person(who).actor, at(from, to), { for: { residentId: who }, as: resident, purpose: '' }, now);
const own = (who: string) => ownReservations(actor(who), now);
const takes = async (who: string) => {
  const offer = (await own(who)).find(({ offered }) => offered);
  return confirmOwn(person(who), { reference: offer?.reference ?? '' }, now);
};

it('nobody waits for more than he may have', async () => {
  await openSampleHouse(now);
  expect([await reads('taro', '10:00', '12:00'), await reads('hanako', '14:00', '15:00')]).toEqual([true, true]);
  expect(await waits('hanako', '10:00', '11:00')).toEqual({ ok: false, fault: 'limit' });
  expect((await waits('ken', '10:00', '11:00')).ok).toBe(true);
});

it('nor takes more of what is offered, though he may choose among it', async () => {
  await openSampleHouse(now);
  await reads('taro', '10:00', '12:00');
  await reads('jiro', '14:00', '15:00');
  expect([(await waits('hanako', '10:00', '11:00')).ok, (await waits('hanako', '14:00', '15:00')).ok]).toEqual([true, true]);
  for (const who of ['taro', 'jiro']) await cancel(actor(who), { reference: (await own(who))[0]?.reference ?? '' }, '', houseNow(now));
  expect((await own('hanako')).map(({ offered }) => offered)).toEqual([true, true]);
  expect((await takes('hanako')).ok).toBe(true);
  expect(await takes('hanako')).toEqual({ ok: false, fault: 'limit' });
  const kept = (await own('hanako')).find(({ offered }) => !offered);
  await cancel(actor('hanako'), { reference: kept?.reference ?? '' }, '', houseNow(now));
  expect((await takes('hanako')).ok).toBe(true);
  expect(await disagreements()).toEqual([]);
});

it('what was used this fiscal year counts, also when it is over, and is not judged any more', async () => {
  const may = new Date('2026-05-01T12:00:00+09:00');
  const used = ['2026-05-10', '2026-05-11'].map((on) => part('hall', on, '09:00', '12:00'));
  await reserve(actor('hanako'), applicationOf('hanako', used), houseAt(may));
  const [choice] = person('hanako').ways;
  if (!choice) throw new Error('no way to reserve');
  const held = await heldBy({ residentId: 'hanako', choices: [choice.choice] }, choice.choice, drawHouseAt(now));
  expect(held.map((one) => one.day)).toEqual(['2026-05-10', '2026-05-11']);
  const counted: string[][] = [];
  const remember = (all: readonly { room: string }[]) => counted.push(all.map(({ room }) => room)) > 0;
  await reserve(actor('hanako'), applicationOf('hanako', [part('hall', '2026-12-01', '09:00', '12:00')]), houseAt(now), remember);
  expect(counted).toEqual([['hall', 'hall', 'hall']]);
  await openSampleHouse(now);
  const room = (await roomAt(studyRoom, day)) ?? expect.fail('no such room');
  const limits = (most: number) => ({
    ...room,
    slug: 'hall',
    room: {
      ...room.room,
      limits: [{ kind: 'per-period' as const, period: 'month' as const, scope: 'room' as const, most, classes: [], holders: [] }],
    },
  });
  // Staff may have written down more in May: that keeps nobody from December.
  const all = await ownReservations(actor('hanako'), may);
  expect(withinLimits(limits(1), resident, () => '', now)(all)).toBe(true);
  expect(withinLimits(limits(1), resident, () => '', may)(all)).toBe(false);
});
