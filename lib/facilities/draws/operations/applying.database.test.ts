import { beforeEach, describe, expect, it } from 'vitest';
import { arena, at, drawHouseAt, drawsOf, february, halfA, halfB, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import type { WishForm } from '#lib/facilities/draws/model';
import { announceRounds } from '#lib/facilities/draws/operations/announcing';
import { applyToDraw, withdrawFromDraw } from '#lib/facilities/draws/operations/applying';
import { exportDraws } from '#lib/facilities/draws/operations/keeping';
import { showRound } from '#lib/facilities/draws/operations/showing';
import type { Wisher } from '#lib/facilities/draws/operations/wishers';
import { applicationOf, part, resident } from '#lib/facilities/reservations/house.fixture';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = at('2026-12-05T12:00');
const house = drawHouseAt(now);
const [morning, evening] = [slot(halfA, '2027-02-06'), slot(halfA, '2027-02-06', 'evening')];
const aoi = wisher('aoi');
const send = (who: Wisher, form: WishForm, when = now) => applyToDraw(who, february, form, drawHouseAt(when));
const sent = async (who: Wisher) => (await drawsOf(who.residentId, [], now)).map(({ entry }) => entry.wishes);
beforeEach(async () => {
  await announceRounds(drawHouseAt(at('2026-11-20T00:00')));
});

describe('wishes', () => {
  it('are sent in order, and changed or withdrawn until the end; each is told', async () => {
    expect(await send(aoi, wishes(morning, evening))).toMatchObject({ ok: true, value: { edition: 1, wishes: [morning, evening] } });
    expect(await send(aoi, { ...wishes(evening), seen: 1 })).toMatchObject({ ok: true, value: { edition: 2 } });
    expect(await sent(aoi)).toEqual([[evening]]);
    expect(await withdrawFromDraw(aoi, february, '', at('2026-12-10T23:59'))).toBe(true);
    expect(await sent(aoi)).toEqual([]);
    expect((await inboxOf('aoi', 'ja')).map(({ title }) => title).sort()).toEqual([
      '抽選の申し込みを取り下げました',
      '抽選の申し込みを受け付けました',
      '抽選の申し込みを受け付けました',
    ]);
    expect(await send(aoi, wishes(morning))).toMatchObject({ ok: true, value: { edition: 1 } });
  });

  it('are taken from the first moment to the last, and from nobody before or after', async () => {
    const closed = { ok: false, fault: { '': 'not-open' } };
    expect(await send(aoi, wishes(morning), at('2026-12-01T08:59'))).toEqual(closed);
    expect(await send(aoi, wishes(morning), at('2026-12-01T09:00'))).toMatchObject({ ok: true });
    expect(await send(wisher('botan'), wishes(morning), at('2026-12-10T23:59'))).toMatchObject({ ok: true });
    expect(await send(wisher('chika'), wishes(morning), at('2026-12-11T00:00'))).toEqual(closed);
    expect(await withdrawFromDraw(aoi, february, '', at('2026-12-11T00:00'))).toBe(false);
    expect(await applyToDraw(aoi, 'no-such-round', wishes(morning), house)).toBeUndefined();
  });

  it('are changed when somebody is judged otherwise meanwhile, and when he says another use', async () => {
    expect(await send(aoi, wishes(morning))).toMatchObject({ ok: true, value: { edition: 1, use: null } });
    expect(await send(aoi, wishes(morning))).toMatchObject({ ok: true, value: { edition: 1 } });
    const worker = wisher('aoi', [], { class: 'works-or-studies' });
    expect(await send(worker, { ...wishes(morning), seen: 1 })).toMatchObject({
      value: { edition: 2, applicantClass: 'works-or-studies' },
    });
    expect(await send(worker, { ...wishes(morning), use: 'commercial', seen: 2 })).toMatchObject({
      value: { edition: 3, use: 'commercial' },
    });
    expect(await send(worker, { ...wishes(morning), use: 'party', seen: 3 })).toMatchObject({ value: { edition: 4, use: null } });
  });

  it('stand once for a person and once for each group, however often and from where they are sent', async () => {
    const [one, two] = [wisher('aoi', ['choir']), wisher('botan', ['choir'])];
    const group = { ...wishes(slot(arena, '2027-02-06')), as: 'choir' };
    await Promise.all([send(one, group), send(two, group), send(one, group), send(one, wishes(morning)), send(one, wishes(morning))]);
    expect((await showRound(february, now))?.entries).toBe(2);
    expect(await send(two, { ...group, purpose: '別の練習' })).toEqual({ ok: false, fault: { '': 'outdated' } });
    expect(await send(two, { ...group, purpose: '別の練習', seen: 1 })).toMatchObject({ ok: true });
    expect(await send(aoi, group)).toEqual({ ok: false, fault: { as: 'not-registered' } });
  });

  it('are counted for each slot', async () => {
    await send(aoi, wishes(morning, evening));
    await send(wisher('botan'), wishes(evening));
    const slots = (await showRound(february, now))?.slots.filter(({ wishes: all }) => all > 0);
    expect(slots?.map(({ id, wishes: all, first }) => [id, all, first])).toEqual([
      [morning, 1, 1],
      [evening, 2, 1],
    ]);
  });

  it('go along with whoever takes his data', async () => {
    await send(aoi, wishes(morning));
    expect((await exportDraws('aoi')).draws).toMatchObject([{ round: february, wishes: [morning], purpose: 'バスケットボール', wins: [] }]);
  });
});

describe('a form that is wrong', () => {
  const six = ['2027-02-06', '2027-02-07', '2027-02-11', '2027-02-13', '2027-02-14', '2027-02-20'].map((day) => slot(halfA, day));
  it.each<[string, Partial<WishForm>, Record<string, string>]>([
    ['no wish', { wishes: [] }, { 'wish-1': 'wishes-none' }],
    ['more than five', { wishes: six }, { 'wish-5': 'wishes-too-many' }],
    ['the same twice', { wishes: [morning, morning] }, { 'wish-2': 'wish-twice' }],
    ['a weekday', { wishes: [slot(halfA, '2027-02-05')] }, { 'wish-1': 'wish-unknown' }],
    ['a day that does not exist', { wishes: [slot(halfA, '2027-02-29')] }, { 'wish-1': 'wish-unknown' }],
    ['another month', { wishes: [slot(halfA, '2027-03-06')] }, { 'wish-1': 'wish-unknown' }],
    ['a Sunday evening, when it is closed', { wishes: [slot(halfA, '2027-02-07', 'evening')] }, { 'wish-1': 'wish-unknown' }],
    ['the arena for one person', { wishes: [slot(arena, '2027-02-06')] }, { 'wish-1': 'wrong-holder' }],
    ['nobody', { people: '0' }, { people: 'people-wrong' }],
    ['people in words', { people: '十人' }, { people: 'people-wrong' }],
    ['more people than it holds', { people: '４０１' }, { people: 'people-too-many' }],
    ['no purpose', { purpose: '　 ' }, { purpose: 'purpose-missing' }],
    ['a purpose as long as a letter', { purpose: 'あ'.repeat(401) }, { purpose: 'purpose-long' }],
  ])('comes back with what is to be mended: %s', async (_, typed, faults) => {
    expect(await send(aoi, { ...wishes(morning), ...typed })).toEqual({ ok: false, fault: faults });
    expect(await sent(aoi)).toEqual([]);
  });

  it('is refused for whoever could not have it either when it is open to all', async () => {
    expect(await send(wisher('visitor', [], { class: 'elsewhere' }), wishes(morning))).toEqual({
      ok: false,
      fault: { 'wish-1': 'not-for-you' },
    });
    expect(await send(wisher('commuter', [], { class: 'works-or-studies' }), wishes(morning))).toMatchObject({ ok: true });
  });

  it('is refused for a slot that somebody reserved meanwhile, and for whoever has all he may have', async () => {
    const priority = applicationOf('aoi', [part(halfA, '2027-02-06', '09:00', '12:00')]);
    expect(await reserve(resident('aoi'), priority, house)).toMatchObject({ ok: true });
    expect(await send(wisher('botan'), wishes(morning))).toEqual({ ok: false, fault: { 'wish-1': 'wish-taken' } });
    const days = ['01', '02', '03', '04', '05', '08', '09'].map((day) => part(halfB, `2027-02-${day}`, '09:00', '12:00'));
    expect(await reserve(resident('aoi'), applicationOf('aoi', days), house)).toMatchObject({ ok: true });
    expect(await send(aoi, wishes(evening))).toEqual({ ok: false, fault: { 'wish-1': 'limit-reached' } });
  });
});
