import { beforeEach, expect, it } from 'vitest';
import type { Asked } from '#lib/facilities/applying/asked';
import { askedBefore } from '#lib/facilities/applying/asked-before';
import { apply } from '#lib/facilities/applying/operations';
import { applyingOf, askedFor, now, person, resident, room } from '#lib/facilities/applying/operations/applicants.fixture';
import { moveTo, offerMove } from '#lib/facilities/applying/operations/moving';
import { waitFor } from '#lib/facilities/applying/operations/waiting';
import { offerOf } from '#lib/facilities/applying/rules';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import { totalOf } from '#lib/facilities/payments/rules';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import type { Reservation } from '#lib/facilities/reservations/model';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { everyReservation, showReservation } from '#lib/facilities/reservations/operations/looking';
import { slotOf } from '#lib/facilities/reservations/rules';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(() => openSampleHouse(now));

const hanako = person('hanako');

async function reserved(asked: Asked, at = now): Promise<Reservation> {
  const as = { ...resident, birthday: '1948-03-05' };
  const made = await apply(hanako.actor, asked, { ...applyingOf('hanako'), as }, at);
  const [first] = made.ok ? made.value : [];
  const shown = first && 'reference' in first ? await showReservation(hanako.actor, first.reference, houseNow(now)) : undefined;
  if (!shown) throw new Error(`not reserved: ${JSON.stringify(made)}`);
  return shown.reservation;
}

const saturday = '2026-12-05';
const slots = (...ids: string[]) => ({ room, choice: { day: saturday, slots: ids } });

it('tells what another time costs more or less, with the same equipment', async () => {
  const at = await roomAt(room, saturday);
  const [projector] = at?.room.equipment ?? [];
  const equipment = projector ? [{ id: projector.id, pieces: 1 }] : [];
  const reservation = await reserved(askedFor(saturday, ['morning'], { equipment }));
  expect(at && askedBefore(reservation, at, saturday)).toMatchObject({
    extras: { people: 8, equipment },
    applicant: { class: 'resident' },
  });
  const same = await offerMove(hanako, reservation, slots('morning'), now);
  expect(same).toMatchObject({ ok: true, value: { more: 0 } });
  const longer = await offerMove(hanako, reservation, slots('morning', 'afternoon'), now);
  expect(longer.ok && longer.value.more).toBeGreaterThan(0);
  expect(longer.ok && longer.value.more).toBe(longer.ok && longer.value.quotation.total - Number(reservation.quotation['total']));
});

it('counts what one has oneself as free, and what others have not', async () => {
  const { cells, occupiedFrom: begins, occupiedUntil: ends } = await reserved(askedFor(saturday, ['morning']));
  await apply(person('taro').actor, askedFor(saturday, ['evening']), applyingOf('taro'), now);
  const at = await roomAt(room, saturday);
  const states = async (given?: { cells: string[]; begins: number; ends: number }) =>
    at && (await vacanciesFrom([at], saturday, 1, now, given)).get(room)?.[0]?.times.map(({ state }) => state);
  expect(await states()).toEqual(['taken', 'free', 'taken']);
  expect(await states({ cells, begins, ends })).toEqual(['free', 'free', 'taken']);
});

it('moves at the price that was seen, and not at another', async () => {
  const reservation = await reserved(askedFor(saturday, ['morning']));
  const offer = await offerMove(hanako, reservation, slots('afternoon'), now);
  const more = offer.ok ? offer.value.more : Number.NaN;
  const seen = { reference: reservation.reference, edition: reservation.edition };
  expect(await moveTo(hanako, reservation, { ...slots('afternoon'), more: more + 100 }, seen, now)).toEqual({ ok: false, fault: 'offer' });
  const moved = await moveTo(hanako, reservation, { ...slots('afternoon'), more }, seen, now);
  expect(moved.ok && slotOf(moved.value)).toEqual({ day: saturday, from: '13:00', to: '17:00' });
  // In the other tab it is still the morning.
  expect(await moveTo(hanako, reservation, { ...slots('evening'), more: 0 }, seen, now)).toMatchObject({ ok: false });
  expect(await disagreements()).toEqual([]);
});

it.each([
  [{ room, choice: { day: '2027-02-29', slots: ['morning'] } }, 'no-such-day'],
  [{ room, choice: { day: '2026-12-07', slots: ['morning'] } }, 'closed'],
  [{ room, choice: { day: saturday, slots: ['night'] } }, 'no-such-slot'],
  [{ room, choice: { day: '2026-11-21', slots: ['evening'] } }, 'too-late'],
  [{ room: 'castle', choice: { day: saturday, slots: ['morning'] } }, 'room-gone'],
])('does not move to %o: %s', async (to, code) => {
  const reservation = await reserved(askedFor(saturday, ['morning']));
  expect(await offerMove(hanako, reservation, to, now)).toMatchObject({ ok: false, fault: { code } });
});

it('does not move into what somebody else has, and keeps what one had', async () => {
  const reservation = await reserved(askedFor(saturday, ['morning']));
  await apply(person('taro').actor, askedFor(saturday, ['afternoon']), applyingOf('taro'), now);
  const offer = await offerMove(hanako, reservation, slots('afternoon'), now);
  const to = { ...slots('afternoon'), more: offer.ok ? offer.value.more : 0 };
  expect(await moveTo(hanako, reservation, to, { reference: reservation.reference }, now)).toEqual({ ok: false, fault: 'taken' });
  expect((await everyReservation(hanako.actor)).map(slotOf)).toEqual([{ day: saturday, from: '09:00', to: '12:00' }]);
});

it('waits for what is taken; who cancels hands it to the first in line', async () => {
  const reservation = await reserved(askedFor(saturday, ['morning']));
  const taro = person('taro').actor;
  const waiting = { for: { residentId: 'taro' }, as: resident, purpose: '' };
  const join = (asked: Asked) => waitFor(taro, asked, waiting, now);
  expect(await join(askedFor(saturday, ['afternoon']))).toEqual({ ok: false, fault: 'free' });
  expect(await join(askedFor('2027-02-29', ['morning']))).toEqual({ ok: false, fault: 'offer' });
  expect(await join(askedFor(saturday, [], { times: [] }))).toEqual({ ok: false, fault: 'no-time' });
  expect(await join(askedFor(saturday, ['morning'], { room: 'castle' }))).toEqual({ ok: false, fault: 'room-gone' });
  expect((await join(askedFor(saturday, ['morning']))).ok).toBe(true);
  expect(await join(askedFor(saturday, ['morning']))).toEqual({ ok: false, fault: 'waiting' });
  await cancel(hanako.actor, { reference: reservation.reference }, '', houseNow(now));
  expect(await everyReservation(taro)).toMatchObject([{ state: 'held', offered: true, begins: reservation.begins }]);
  expect(await disagreements()).toEqual([]);
});

const court = 'city-gymnasium-table-tennis-room';
const hour = (day: string, from = '10:00', to = '11:00') => ({ room: court, choice: { day, from, to } });
const courtAt = (day: string, more: Partial<Asked> = {}, at = now) =>
  reserved(askedFor(day, [], { room: court, times: [hour(day).choice], people: 2, ...more }), at);

it('leaves behind what the new day or room has not, and keeps the rest', async () => {
  const april = new Date('2027-04-20T12:00:00+09:00');
  const equipment = [{ id: 'table', pieces: 2 }];
  const reservation = await courtAt('2027-04-28', { equipment, heating: ['heating'] }, april);
  const cooler = await offerMove(hanako, reservation, hour('2027-05-01'), april);
  // 330 and two tables for 110 each.
  expect(cooler).toMatchObject({ ok: true, value: { quotation: { total: 550 }, more: -110 } });
  const same = await offerMove(hanako, reservation, hour('2027-04-29'), april);
  expect(same).toMatchObject({ ok: true, value: { quotation: { total: 660 }, more: 0 } });
});

it('keeps a reduction that staff have approved', async () => {
  const at = await roomAt(room, saturday);
  const [reduction] = at?.room.reductions.filter(({ holders }) => holders.length === 0) ?? [];
  const asked = askedFor(saturday, ['morning']);
  const full = await reserved(asked);
  const reduced = at && offerOf(at, { day: saturday, slots: ['morning'] }, { ...asked, approved: [reduction?.id ?? ''] }, resident);
  if (!reduced?.ok) throw new Error('no price');
  expect(reduced.value.quotation.total).toBeLessThan(totalOf(full.quotation));
  const reservation = { ...full, quotation: reduced.value.quotation };
  // The afternoon of a day that costs the same costs the same again.
  expect(await offerMove(hanako, reservation, slots('morning'), now)).toMatchObject({ ok: true, value: { more: 0 } });
  const afternoon = await offerMove(hanako, reservation, slots('afternoon'), now);
  const ids = afternoon.ok ? afternoon.value.quotation.lines.filter(({ what }) => what === 'reduction').map(({ id }) => id) : [];
  expect(ids).toContain(reduction?.id);
});

it('lets nobody past a limit by two windows in which he moves', async () => {
  const [one, other] = [await courtAt('2026-11-25'), await courtAt('2026-11-26')];
  const to = { ...hour('2026-11-28'), more: 0 };
  const later = { ...hour('2026-11-28', '13:00', '14:00'), more: 0 };
  expect(await offerMove(hanako, one, to, now)).toMatchObject({ ok: true, value: { more: 0 } });
  const moved = await Promise.all([
    moveTo(hanako, one, to, { reference: one.reference }, now),
    moveTo(hanako, other, later, { reference: other.reference }, now),
  ]);
  expect(moved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(moved.find(({ ok }) => !ok)).toEqual({ ok: false, fault: 'limit' });
  expect(await disagreements()).toEqual([]);
});
