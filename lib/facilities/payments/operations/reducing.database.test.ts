import { expect, it } from 'vitest';
import { read } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { moneyOf } from '#lib/facilities/payments/operations/looking';
import { receive } from '#lib/facilities/payments/operations/paying';
import { approveReduction, refuseReduction, waitingReductions } from '#lib/facilities/payments/operations/reducing';
import { cash, costing, day, hanako, reserved } from '#lib/facilities/payments/payer.fixture';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { applicationOf, clerk, houseAt, later, now, part } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { findReservation } from '#lib/facilities/reservations/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const house = houseAt(now);
const half = (yen = 500) => ({ reduction: { reductions: ['disability'], reason: '障害者手帳があります', quotation: costing(yen) } });
const waiting = async (staff = clerk) => (await waitingReductions(staff, house)).map(({ reservation }) => reservation.reference);
const bodies = async () => (await inboxOf('hanako', 'ja')).map(({ title, body }) => `${title} ${body}`);
const fault = (code: string) => ({ ok: false, fault: code });

it('stands at the full price until staff approve; then the difference is booked and the applicant told', async () => {
  const reference = await reserved({}, half());
  expect(await moneyOf({ reference })).toMatchObject({
    account: { dueYen: 1_000 },
    request: { state: 'waiting', reason: '障害者手帳があります' },
  });
  expect([await waiting(), await waiting(atDesk('tax', 'clerk', 'tax'))]).toEqual([[reference], []]);
  expect(await approveReduction(atDesk('tax', 'clerk', 'tax'), reference, house)).toEqual(fault('not-found'));
  expect((await approveReduction(clerk, reference, house)).ok).toBe(true);
  expect(await moneyOf({ reference })).toMatchObject({ account: { priceYen: 500, dueYen: 500 }, request: { state: 'approved' } });
  expect((await findReservation(read, reference))?.quotation).toMatchObject({ total: 500 });
  expect(await waiting()).toEqual([]);
  expect(await approveReduction(clerk, reference, house)).toEqual(fault('state-wrong'));
  expect((await bodies()).filter((body) => body.includes('使用料は500円になりました'))).toHaveLength(1);
  expect(await findRecords({ act: 'payments.reduced' })).toMatchObject([{ subject: `reservation/${reference}` }]);
  expect(await disagreements()).toEqual([]);
});

it('gives back what was paid already', async () => {
  const reference = await reserved({}, half());
  await receive(clerk, reference, cash(1_000), house);
  await approveReduction(clerk, reference, house);
  expect((await moneyOf({ reference })).account.dueYen).toBe(-500);
  expect((await bodies()).filter((body) => body.startsWith('使用料をお返しします'))).toHaveLength(1);
  expect(await disagreements()).toEqual([]);
});

it('confirms a hold of which nothing is due any more', async () => {
  const paid = { holdHours: 48, confirmedBy: 'staff' } as const;
  const reference = await reserved(paid, half(0));
  await approveReduction(clerk, reference, houseAt(later(1), paid));
  expect((await findReservation(read, reference))?.state).toBe('confirmed');
  expect(await disagreements()).toEqual([]);
});

it('is refused with a reason that the applicant reads', async () => {
  const reference = await reserved({}, half());
  expect(await refuseReduction(clerk, reference, '  ', house)).toEqual(fault('reason-missing'));
  expect(await refuseReduction(clerk, reference, '長'.repeat(401), house)).toEqual(fault('reason-long'));
  expect((await refuseReduction(clerk, reference, '手帳を確かめられませんでした', house)).ok).toBe(true);
  expect(await moneyOf({ reference })).toMatchObject({ account: { dueYen: 1_000 }, request: { state: 'refused' } });
  expect((await bodies()).some((body) => body.includes('手帳を確かめられませんでした'))).toBe(true);
  expect(await refuseReduction(clerk, await reserved({}, { room: 'kitchen' }), 'なし', house)).toEqual(fault('not-found'));
  expect(await disagreements()).toEqual([]);
});

it('is taken back when the reservation moves or ends, and asked for anew with what the new place costs', async () => {
  const reference = await reserved({}, half());
  const elsewhere = { ...part('kitchen', day, '13:00', '17:00'), quotation: costing(2_000) };
  await move(hanako, { reference }, elsewhere, house);
  expect((await moneyOf({ reference })).request?.state).toBe('withdrawn');
  await move(hanako, { reference }, { ...elsewhere, room: 'hall', ...half(1_000) }, house);
  await approveReduction(clerk, reference, house);
  expect((await moneyOf({ reference })).account).toMatchObject({ priceYen: 1_000, dueYen: 1_000 });
  expect(await disagreements()).toEqual([]);
  const cancelled = await reserved({}, { room: 'kitchen', ...half() });
  await cancel(hanako, { reference: cancelled }, '', house);
  expect([await waiting(), (await moneyOf({ reference: cancelled })).request?.state]).toEqual([[], 'withdrawn']);
});

it('is asked for by each part of an application that was had, and by no other', async () => {
  await reserved({}, { room: 'kitchen' });
  const parts = ['hall', 'kitchen'].map((room) => ({ ...part(room, day, '09:00', '12:00'), quotation: costing(1_000), ...half() }));
  const answer = await reserve(hanako, applicationOf('hanako', parts, { together: false }), house);
  expect(answer).toEqual({ ok: true, value: [{ reference: expect.any(String) }, { taken: true }] });
  const [one] = answer.ok ? answer.value : [];
  expect(await waiting()).toEqual(one && 'reference' in one ? [one.reference] : []);
});
