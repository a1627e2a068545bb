import { expect, it } from 'vitest';
import { read, write } from '#db/client';
import { drawRounds } from '#db/schema';
import { findRecords } from '#lib/audit/operations';
import { verifyDraw } from '#lib/facilities/draw/verify';
import { arena, at, drawHouseAt, drawsOf, february, halfA, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { callOffRound, enterBeacon } from '#lib/facilities/draws/operations/calling-off';
import { forgetDraws, leaveAllDraws } from '#lib/facilities/draws/operations/keeping';
import { publishedDraw, roundAtDesk, roundsAtDesk, showRound } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { openSeed } from '#lib/facilities/draws/seeds';
import { entriesOf, findRound } from '#lib/facilities/draws/store';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const clerk = atDesk('clerk', 'clerk', 'general');
const [applying, closing, drawing] = [at('2026-12-05T12:00'), at('2026-12-11T00:00'), at('2026-12-11T10:00')];
const beacon = '12月10日のナンバーズ4の当選番号';
const stateNow = async () => (await showRound(february, drawing))?.round.state;
const wish = slot(halfA, '2027-02-06');

async function begin(terms: { beacon?: string } = {}) {
  await tendDraws(drawHouseAt(at('2026-11-20T00:00'), terms));
  for (const who of ['aoi', 'botan']) await applyToDraw(wisher(who), february, wishes(wish), drawHouseAt(applying, terms));
}
it('calls a round off with a reason: everybody is told, and it is never drawn', async () => {
  await begin();
  expect(await callOffRound(clerk, february, '体育館の工事のため', applying)).toMatchObject({ ok: true });
  await tendDraws(drawHouseAt(drawing));
  expect(await stateNow()).toBe('called-off');
  expect(await publishedDraw(february, 'drawn')).toBeUndefined();
  for (const who of ['aoi', 'botan']) expect((await inboxOf(who, 'ja')).map(({ body }) => body).join()).toContain('体育館の工事のため');
  expect((await findRound(read, february))?.seed).toBe('');
  expect(await findRecords({})).toMatchObject([{ act: 'draws.called-off', subject: `draw/${february}` }]);
});

it('is called off by its own office alone, with a reason, before it is drawn', async () => {
  await begin();
  expect(await callOffRound(atDesk('tax', 'clerk', 'tax'), february, '工事', applying)).toEqual({ ok: false, fault: 'not-found' });
  expect(await callOffRound(atDesk('editor', 'editor', 'general'), february, '工事', applying)).toEqual({ ok: false, fault: 'not-found' });
  expect(await callOffRound(clerk, february, ' ', applying)).toEqual({ ok: false, fault: 'reason-missing' });
  expect(await callOffRound(clerk, february, '長'.repeat(401), applying)).toEqual({ ok: false, fault: 'reason-long' });
  expect(await callOffRound(clerk, 'no-such', '工事', applying)).toEqual({ ok: false, fault: 'not-found' });
  await tendDraws(drawHouseAt(drawing));
  expect(await callOffRound(clerk, february, '工事', drawing)).toEqual({ ok: false, fault: 'state-wrong' });
  expect(await roundsAtDesk(atDesk('tax', 'clerk', 'tax'), drawing)).toEqual([]);
  const [round] = (await roundsAtDesk(clerk, drawing)).filter(({ id }) => id === february);
  expect(round).toMatchObject({ entries: 2, wins: { confirmed: 0, waiting: 1, left: 0 } });
  expect(round).not.toHaveProperty('seed');
});

it('shows an office its own rounds, however many the others have had since, and one however old', async () => {
  await begin();
  const [own] = await write((writer) => writer.select().from(drawRounds));
  if (!own) expect.fail('no round');
  const others = Array.from({ length: 101 }, (_, place) => ({ ...own, id: `other-${place}`, office: 'tax', month: '2027-06' }));
  await write((writer) => writer.insert(drawRounds).values(others));
  expect((await roundsAtDesk(clerk, applying)).map(({ id, entries }) => [id, entries])).toEqual([[february, 2]]);
  expect((await roundAtDesk(atDesk('clerk', 'clerk', 'tax'), 'other-100', applying))?.entries).toBe(0);
  expect(await roundAtDesk(clerk, 'other-1', applying)).toBeUndefined();
  expect(await roundAtDesk(clerk, 'no-such', applying)).toBeUndefined();
  expect(await roundsAtDesk(atDesk('clerk', 'clerk', ''), applying)).toHaveLength(100);
});

it('waits for the public value that its terms name, and draws with it', async () => {
  await begin({ beacon });
  expect(await enterBeacon(clerk, february, '1234', applying)).toEqual({ ok: false, fault: 'state-wrong' });
  await tendDraws(drawHouseAt(drawing, { beacon }));
  expect(await stateNow()).toBe('closed');
  for (const wrong of ['', '12|34', 'あ'.repeat(201)])
    expect(await enterBeacon(clerk, february, wrong, drawing)).toEqual({ ok: false, fault: 'beacon-wrong' });
  expect(await enterBeacon(clerk, february, ' １２３４ ', drawing)).toMatchObject({ value: { beaconValue: '1234' } });
  await tendDraws(drawHouseAt(drawing, { beacon }));
  expect(await stateNow()).toBe('drawn');
  const drawn = (await publishedDraw(february, 'drawn')) ?? '';
  expect(drawn).toContain('"beaconValue":"1234"');
  expect(verifyDraw(drawn)).toEqual([]);
});

it('takes no public value where none was named', async () => {
  await begin();
  await tendDraws(drawHouseAt(closing));
  expect(await enterBeacon(clerk, february, '1234', closing)).toEqual({ ok: false, fault: 'state-wrong' });
});

it('keeps its seed sealed until the draw, and its terms as they were announced', async () => {
  await begin();
  const before = await findRound(read, february);
  expect(await openSeed(before?.seed ?? '')).toMatch(/^[0-9a-f]{64}$/);
  expect(before?.seed).not.toContain((await openSeed(before?.seed ?? '')) ?? 'none');
  expect(await openSeed('nonsense')).toBeUndefined();
  await tendDraws(drawHouseAt(applying, { mostWins: 1 }));
  expect((await findRound(read, february))?.file.round.mostWins).toBe(2);
  await tendDraws(drawHouseAt(at('2026-12-20T00:00'), { mostWins: 1 }));
  expect((await findRound(read, `${arena}-2027-03`))?.file.round.mostWins).toBe(1);
});

it('forgets who applied a year after the draw; the published list stays', async () => {
  await begin();
  await tendDraws(drawHouseAt(drawing));
  for (const day of ['18', '19', '20', '21']) await tendDraws(drawHouseAt(at(`2026-12-${day}T17:00`)));
  const drawn = await publishedDraw(february, 'drawn');
  expect(await forgetDraws(at('2027-12-11T09:59'))).toBe(0);
  expect(await forgetDraws(at('2027-12-12T10:01'))).toBe(2);
  expect(await drawsOf('aoi', [], drawing)).toEqual([]);
  expect(await publishedDraw(february, 'drawn')).toBe(drawn);
});

it('goes on without whoever leaves: his number stays in the list, his win goes to the next', async () => {
  await begin();
  await tendDraws(drawHouseAt(closing));
  await write((writer) => leaveAllDraws(writer, 'aoi'));
  expect((await entriesOf(read, february)).map(({ residentId }) => residentId)).toEqual(['botan']);
  await tendDraws(drawHouseAt(drawing));
  await tendDraws(drawHouseAt(at('2026-12-18T17:00')));
  expect((await drawsOf('botan', [], drawing))[0]?.wins).toHaveLength(1);
  expect(verifyDraw((await publishedDraw(february, 'drawn')) ?? '')).toEqual([]);
  expect(await disagreements()).toEqual([]);
});
