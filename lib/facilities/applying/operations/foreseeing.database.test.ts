import { beforeEach, expect, it } from 'vitest';
import type { Asked } from '#lib/facilities/applying/asked';
import { apply, applyWeekly } from '#lib/facilities/applying/operations';
import { applyingOf, askedFor, now, person, resident } from '#lib/facilities/applying/operations/applicants.fixture';
import { type Foreseen, foresee, peopleFault, reducedTotalOf, seenMark, totalOf } from '#lib/facilities/applying/operations/foreseeing';
import { houseNow } from '#lib/facilities/operations/house';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { spanOf } from '#lib/facilities/reservations/rules';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
beforeEach(() => openSampleHouse(now));

const hanako = person('hanako').actor;
const look = (asked: Asked, weeks = 1, at = now) => foresee(asked, { weeks, as: resident, actor: hanako }, at);
const tell = (one: Foreseen) => ('fault' in one ? one.fault.code : 'taken' in one ? 'taken' : 'own' in one ? 'own' : 'free');
const outlook = async (asked: Asked, weeks?: number, at?: Date) => (await look(asked, weeks, at))?.map(tell);

it.each([
  ['2026-02-30', 'no-such-day'],
  ['2027-02-29', 'no-such-day'],
  ['2026-13-45', 'no-such-day'],
  ['tomorrow', 'no-such-day'],
  ['2026-12-07', 'closed'],
  ['2026-12-31', 'closed'],
  ['2026-11-21', 'past'],
  ['2020-02-29', 'past'],
  ['2028-02-29', 'not-yet'],
  ['2026-12-05', 'free'],
])('%s is told beforehand as %s', async (day, told) => {
  expect(await outlook(askedFor(day, ['morning']))).toEqual([told]);
  // Nor does a series of it.
  expect((await look(askedFor(day, ['morning']), 3))?.map(tell)[0]).toBe(told);
});

it.each([
  [{ equipment: [{ id: 'none', pieces: 1 }] }, 'no-such-equipment'],
  [{ heating: ['none'] }, 'no-such-heating'],
  [{ times: [{ day: '2026-12-05', slots: [] }] }, 'nothing-chosen'],
  [{ times: [{ day: '2026-12-05', slots: ['night'] }] }, 'no-such-slot'],
  [{ times: [{ day: '2026-12-05', slots: ['morning', 'evening'] }] }, 'not-in-a-row'],
  [{ times: [{ day: '2026-12-05', from: '09:00', to: '12:00' }] }, 'by-slots-only'],
])('%o is told beforehand as %s', async (wrong, told) => {
  expect(await outlook(askedFor('2026-12-05', ['morning'], wrong))).toEqual([told]);
});

it('says how many people are none or too many, and tells the price all the same', async () => {
  expect([0, 1, 24, 25].map((people) => peopleFault(people, 24)?.code)).toEqual([
    'people-missing',
    undefined,
    undefined,
    'too-many-people',
  ]);
  expect(await outlook(askedFor('2026-12-05', ['morning'], { people: 0 }))).toEqual(['free']);
});

it('knows no room that is not there, and nothing where no time is asked for', async () => {
  expect(await look(askedFor('2026-12-05', ['morning'], { room: 'castle' }))).toBeUndefined();
  expect(await look(askedFor('2026-12-05', ['morning'], { times: [] }))).toEqual([]);
});

it('tells what somebody else has, and what one has oneself', async () => {
  const asked = askedFor('2026-12-05', ['morning']);
  expect((await apply(person('taro').actor, asked, applyingOf('taro'), now)).ok).toBe(true);
  const afternoon = askedFor('2026-12-05', ['afternoon']);
  const mine = await apply(hanako, afternoon, applyingOf('hanako'), now);
  const times = [...asked.times, ...afternoon.times, { day: '2026-12-05', slots: ['evening'] }];
  const foreseen = (await look({ ...asked, times })) ?? [];
  expect(foreseen.map(tell)).toEqual(['taken', 'own', 'free']);
  expect(mine).toMatchObject({ ok: true, value: [{ reference: foreseen[1] && 'own' in foreseen[1] ? foreseen[1].own : '' }] });
  expect(await disagreements()).toEqual([]);
});

it('sees a slot begin while the form is open: what could be had is past', async () => {
  const asked: Asked = {
    ...askedFor('2026-11-28', []),
    room: 'city-gymnasium-table-tennis-room',
    times: [{ day: '2026-11-22', from: '10:00', to: '11:00' }],
  };
  const as = { ...resident, birthday: '1948-03-05' };
  const at = (time: string) => foresee(asked, { weeks: 1, as, actor: hanako }, new Date(`2026-11-22T${time}+09:00`));
  expect((await at('09:59:59'))?.map(tell)).toEqual(['free']);
  expect((await at('10:00:00'))?.map(tell)).toEqual(['past']);
});

it('tells a room that staff have closed from one that somebody has, with their reason', async () => {
  const span = spanOf({ day: '2026-12-05', from: '00:00', to: '12:00' }) ?? { begins: 0, ends: 0 };
  const asked = askedFor('2026-12-05', ['morning']);
  const closing = { room: asked.room, span, reason: '台風のため', cancelling: false };
  expect((await blockRoom(atDesk('murai', 'clerk'), closing, houseNow(now))).ok).toBe(true);
  await apply(person('taro').actor, askedFor('2026-12-05', ['afternoon']), applyingOf('taro'), now);
  const times = [...asked.times, { day: '2026-12-05', slots: ['afternoon'] }];
  const reasons = ((await look({ ...asked, times })) ?? []).map((one) => 'taken' in one && one.closedFor);
  expect(reasons).toEqual(['台風のため', undefined]);
});

it('foresees of a series what then becomes of it', async () => {
  const asked = askedFor('2026-12-12', ['morning']);
  await apply(person('taro').actor, askedFor('2026-12-19', ['morning']), applyingOf('taro'), now);
  const foreseen = (await look(asked, 4)) ?? [];
  expect(foreseen.map((one) => `${one.choice.day} ${tell(one)}`)).toEqual([
    '2026-12-12 free',
    '2026-12-19 taken',
    '2026-12-26 free',
    '2027-01-02 closed',
  ]);
  const made = await applyWeekly(hanako, { ...asked, weeks: 4 }, applyingOf('hanako'), now);
  expect(made.ok && made.value.made.map(({ day }) => day)).toEqual(['2026-12-12', '2026-12-26']);
  expect(made.ok && made.value.skipped.map(({ day, reason }) => `${day} ${reason === 'taken' ? reason : reason.code}`)).toEqual([
    '2026-12-19 taken',
    '2027-01-02 closed',
  ]);
});

it('marks what was seen by who asks, how often, and what it costs', async () => {
  const foreseen = (await look(askedFor('2026-12-05', ['morning']), 2)) ?? [];
  expect(totalOf(foreseen)).toBeGreaterThan(0);
  const personOf = (one: 'resident' | 'elsewhere') => ({ kind: 'person', class: one, priorities: [], isShown: false }) as const;
  const mark = seenMark(personOf('resident'), 2, foreseen);
  expect(mark).not.toBe(seenMark(personOf('elsewhere'), 2, foreseen));
  expect(mark).not.toBe(seenMark(personOf('resident'), 2, foreseen.slice(1)));
});

it('has the same reservation of the same form sent in two tabs', async () => {
  const asked = askedFor('2026-12-05', ['morning']);
  const applying = applyingOf('hanako');
  const [one, other] = await Promise.all([apply(hanako, asked, applying, now), apply(hanako, asked, applying, now)]);
  expect(one).toEqual(other);
  expect(one.ok).toBe(true);
});

it('tells what it would cost with a reduction beside the full price, and has it seen before it is sent', async () => {
  const full = await look(askedFor('2026-12-05', ['morning']));
  const reduction = { reductions: ['disability'], reason: '手帳があります' };
  const reduced = await look(askedFor('2026-12-05', ['morning'], { reduction }));
  expect(totalOf(reduced ?? [])).toBe(totalOf(full ?? []));
  expect(reducedTotalOf(full ?? [])).toBeUndefined();
  expect(reducedTotalOf(reduced ?? [])).toBeLessThan(totalOf(full ?? []));
  const [way] = person('hanako').ways;
  expect(seenMark(way?.choice, 1, reduced ?? [])).not.toBe(seenMark(way?.choice, 1, full ?? []));
  expect(await outlook(askedFor('2026-12-05', ['morning'], { reduction: { ...reduction, reductions: ['youth'] } }))).toEqual([
    'reduction-not-for-you',
  ]);
});
