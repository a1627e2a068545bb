import { describe, expect, it } from 'vitest';
import { read } from '#db/client';
import { moneyOf } from '#lib/facilities/payments/operations/looking';
import { giveBack, receive, reverse } from '#lib/facilities/payments/operations/paying';
import { cash, day, hanako, reserved } from '#lib/facilities/payments/payer.fixture';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { clerk, houseAt, now } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { releaseDue } from '#lib/facilities/reservations/operations/tending';
import { findReservation } from '#lib/facilities/reservations/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const house = houseAt(now);
const paid = { holdHours: 48, confirmedBy: 'staff' } as const;
const account = async (reference: string) => (await moneyOf({ reference })).account;
const kinds = async (reference: string) => (await moneyOf({ reference })).entries.map(({ kind, yen }) => `${kind} ${yen}`);
const state = async (reference: string) => (await findReservation(read, reference))?.state;
const titles = async () => (await inboxOf('hanako', 'ja')).map(({ title }) => title);
const fault = (code: string) => ({ ok: false, fault: code });

describe('a mistake', () => {
  it('is taken back by a second entry with a reason, once, and erased by none', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(1_000), house);
    const wrong = { number: 2, reason: '別の方のお支払いでした' };
    expect(await reverse(clerk, reference, { ...wrong, reason: ' ' }, house)).toEqual(fault('reason-missing'));
    expect(await reverse(clerk, reference, { ...wrong, number: 1 }, house)).toEqual(fault('not-reversible'));
    expect(await reverse(clerk, reference, { ...wrong, number: 9 }, house)).toEqual(fault('not-reversible'));
    expect(await reverse(atDesk('tax', 'clerk', 'tax'), reference, wrong, house)).toEqual(fault('not-found'));
    const answers = await Promise.all([1, 2].map(() => reverse(clerk, reference, wrong, house)));
    expect(answers.map((answer) => (answer.ok ? answer.value.kind : answer.fault)).sort()).toEqual(['not-reversible', 'reversed']);
    expect(await kinds(reference)).toEqual(['charged 1000', 'paid -1000', 'reversed 1000']);
    expect(await reverse(clerk, reference, { ...wrong, number: 3 }, house)).toEqual(fault('not-reversible'));
    expect((await account(reference)).dueYen).toBe(1_000);
    expect(await disagreements()).toEqual([]);
  });

  it('in a reservation that ended leaves nothing due of what was never paid', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(1_000), house);
    await cancel(hanako, { reference }, '', houseAt(new Date('2026-11-30T10:00:00+09:00')));
    await reverse(clerk, reference, { number: 2, reason: '誤入力' }, house);
    expect(await account(reference)).toEqual({ priceYen: 0, receivedYen: 0, dueYen: 0 });
    expect(await disagreements()).toEqual([]);
  });

  it('is put right at once: how it was paid, or how much, and its owner is told', async () => {
    const reference = await reserved(paid);
    await receive(clerk, reference, cash(900), houseAt(now, paid));
    const right = { number: 2, reason: '打ち間違い', yen: '1,000', means: 'machine' };
    expect(await reverse(clerk, reference, { ...right, yen: '1,001' }, houseAt(now, paid))).toEqual(fault('too-much'));
    expect(await reverse(clerk, reference, { ...right, means: '' }, houseAt(now, paid))).toEqual(fault('means-missing'));
    expect(await reverse(clerk, reference, { ...right, reason: '長'.repeat(401) }, houseAt(now, paid))).toEqual(fault('reason-long'));
    expect(await reverse(clerk, reference, right, houseAt(now, paid))).toMatchObject({ ok: true });
    expect(await kinds(reference)).toEqual(['charged 1000', 'paid -900', 'reversed 900', 'paid -1000']);
    expect([await state(reference), (await account(reference)).dueYen]).toEqual(['confirmed', 0]);
    expect((await titles()).filter((title) => title === '使用料を受け取りました')).toHaveLength(2);
    expect(await disagreements()).toEqual([]);
  });

  it('in a reservation that ended is put right too, and what was given back of it', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(300), house);
    await cancel(hanako, { reference }, '', houseAt(new Date('2026-11-30T10:00:00+09:00')));
    expect(await account(reference)).toEqual({ priceYen: 150, receivedYen: 300, dueYen: -150 });
    const right = { number: 2, reason: '打ち間違い', means: 'machine' };
    expect(await reverse(clerk, reference, { ...right, yen: '1001' }, house)).toEqual(fault('too-much'));
    expect(await reverse(clerk, reference, { ...right, yen: '1000' }, house)).toMatchObject({ ok: true });
    expect(await account(reference)).toEqual({ priceYen: 150, receivedYen: 1_000, dueYen: -850 });
    await giveBack(clerk, reference, cash(850), house);
    const number = (await moneyOf({ reference })).entries.at(-1)?.number ?? 0;
    expect(await reverse(clerk, reference, { ...right, number, yen: '851' }, house)).toEqual(fault('too-much-back'));
    expect(await reverse(clerk, reference, { ...right, number, yen: '800' }, house)).toMatchObject({ ok: true });
    expect((await account(reference)).dueYen).toBe(-50);
    expect(await disagreements()).toEqual([]);
  });

  it('in a use to which nobody came leaves it all due', async () => {
    const reference = await reserved({ noShowAfter: 30 });
    await receive(clerk, reference, cash(1_000), houseAt(now, { noShowAfter: 30 }));
    await releaseDue(new Date(`${day}T09:30:00+09:00`));
    await reverse(clerk, reference, { number: 2, reason: '誤入力' }, house);
    expect((await account(reference)).dueYen).toBe(1_000);
    expect(await disagreements()).toEqual([]);
  });
});
