import { beforeEach, expect, it } from 'vitest';
import { person } from '#lib/facilities/applicants/people.fixture';
import { closingIn } from '#lib/facilities/desk/blocking';
import { clerk, day, meeting1, now, openCity, reservedBy, ringing, stranger } from '#lib/facilities/desk/city.fixture';
import { closeAtDesk, closedAtDesk, openAtDesk, previewClosing } from '#lib/facilities/desk/operations/blocking';
import { bookAtDesk } from '#lib/facilities/desk/operations/booking';
import { reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { houseNow } from '#lib/facilities/operations/house';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { resident } from '#lib/facilities/reservations/house.fixture';
import { putBlock } from '#lib/facilities/reservations/operations/blocking';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { spanOf } from '#lib/facilities/reservations/rules';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openCity);

const both = 'civic-center-meeting-1-2';
const storm = {
  ...{ [`room-${both}`]: 'on', 'room-civic-center-meeting-3': 'on', fromDay: day, fromTime: '', toDay: day, toTime: '17:00' },
  ...{ reason: '台風のため', reasonEn: 'Because of a typhoon' },
};
/** The references that the preview names. */
async function looked(fields = {}): Promise<string> {
  const closing = closingIn({ ...storm, ...fields }, now);
  return closing.ok ? (await previewClosing(clerk, closing.value)).concerned.map(({ reference }) => reference).join(' ') : '';
}
const close = async (fields = {}, who = clerk) => closeAtDesk(who, { ...storm, seen: await looked(fields), ...fields }, now);
const faultsOf = async (fields = {}) => {
  const closed = await close(fields);
  return closed.ok ? {} : closed.fault.fields;
};
const stateOf = async (reference: string) => (await reservationAtDesk(clerk, reference, now))?.reservation.state;

it('names who is concerned before anything happens, by receipt number alone', async () => {
  const half = await reservedBy('hanako', meeting1, '09:00', '12:00');
  await reservedBy('taro', meeting1, '18:00', '22:00');
  const span = spanOf({ day, from: '00:00', to: '17:00' }) ?? { begins: 0, ends: 0 };
  const closing = { rooms: [both], facilities: [], span, reason: '点検' };
  const { concerned } = await previewClosing(clerk, closing);
  expect(concerned.map(({ reference }) => reference)).toEqual([half]);
  expect(JSON.stringify(concerned)).not.toContain('hanako');
  expect(await previewClosing(stranger, closing)).toEqual({ rooms: [], concerned: [] });
});

it('closes at once, calls off one after another with the reason in both languages, and says whom to ring', async () => {
  await person('hanako');
  const hers = await reservedBy('hanako', meeting1, '09:00', '12:00');
  const evening = await reservedBy('taro', meeting1, '18:00', '22:00');
  const made = await bookAtDesk(clerk, { ...ringing, room: 'civic-center-meeting-3' }, now);
  const guest = made.ok ? made.value : '';
  expect(await close()).toEqual({ ok: true, value: { rooms: 2, concerned: 2 } });
  expect(await bookAtDesk(clerk, { ...ringing, 'slot-morning': '', 'slot-afternoon': 'on', key: 'another-key' }, now)).toMatchObject({
    fault: { fields: { time: 'taken' } },
  });
  expect((await closedAtDesk(clerk, now)).map(({ left, toRing }) => [left, toRing])).toEqual([[2, []]]);
  await tendReservations(now);
  expect([await stateOf(hers), await stateOf(guest), await stateOf(evening)]).toEqual(['cancelled', 'cancelled', 'held']);
  expect((await closedAtDesk(clerk, now)).map(({ blocks, left, toRing }) => [blocks.length, left, toRing])).toEqual([[2, 0, [guest]]]);
  expect((await inboxOf('hanako', 'ja')).filter(({ body }) => body.includes('台風のため / Because of a typhoon'))).toHaveLength(1);
  expect(await disagreements()).toEqual([]);
});

it('opens again what was closed together, and gives nobody his room back', async () => {
  const hers = await reservedBy('hanako', meeting1, '09:00', '12:00');
  await close();
  await tendReservations(now);
  const [closed] = await closedAtDesk(clerk, now);
  const ids = closed?.blocks.map(({ id }) => id) ?? [];
  expect(await closedAtDesk(stranger, now)).toEqual([]);
  expect(await openAtDesk(stranger, ids, now)).toBe(0);
  expect(await openAtDesk(clerk, ids, now)).toBe(2);
  expect(await openAtDesk(clerk, ids, now)).toBe(0);
  expect(await closedAtDesk(clerk, now)).toEqual([]);
  expect(await stateOf(hers)).toBe('cancelled');
  expect((await bookAtDesk(clerk, ringing, now)).ok).toBe(true);
  expect(await disagreements()).toEqual([]);
});

it('asks once more where somebody reserved after the look', async () => {
  const hers = await reservedBy('hanako', meeting1, '09:00', '12:00');
  const seen = await looked();
  expect(seen).toBe(hers);
  expect(await faultsOf({ seen: '' })).toEqual({ preview: 'reserved' });
  // As many as before, and another one.
  await cancel(resident('hanako'), { reference: hers }, '', houseNow(now));
  const his = await reservedBy('taro', meeting1, '13:00', '17:00');
  expect(await faultsOf({ seen })).toEqual({ preview: 'reserved' });
  expect(await closedAtDesk(clerk, now)).toEqual([]);
  const span = spanOf({ day, from: '00:00', to: '17:00' }) ?? { begins: 0, ends: 0 };
  const put = (cancelling: string) =>
    putBlock(clerk, { room: both, span, reason: '台風のため', cancelling: new Set([cancelling]) }, houseNow(now));
  expect(await put(hers)).toEqual({ ok: false, fault: { code: 'reserved', references: [his] } });
  expect((await put(his)).ok).toBe(true);
  await tendReservations(now);
  expect(await disagreements()).toEqual([]);
});

it('goes on where it was stopped, and closes nothing twice', async () => {
  expect(await close({ 'room-civic-center-meeting-3': '' })).toEqual({ ok: true, value: { rooms: 1, concerned: 0 } });
  expect(await close()).toEqual({ ok: true, value: { rooms: 2, concerned: 0 } });
  expect((await close()).ok).toBe(true);
  expect((await closedAtDesk(clerk, now)).flatMap(({ blocks }) => blocks)).toHaveLength(2);
});

it('says what is wrong with a closing', async () => {
  expect(await faultsOf({ [`room-${both}`]: '', 'room-civic-center-meeting-3': '', reason: ' ' })).toEqual({
    rooms: 'rooms-missing',
    reason: 'reason-missing',
  });
  expect(await faultsOf({ fromDay: '2027-02-29' })).toEqual({ fromDay: 'no-such-day' });
  expect(await faultsOf({ toDay: '' })).toEqual({ toDay: 'no-such-day' });
  expect(await faultsOf({ fromTime: '09:10' })).toEqual({ fromTime: 'time-off-grid' });
  expect(await faultsOf({ toTime: '25:00' })).toEqual({ toTime: 'time-off-grid' });
  expect(await faultsOf({ fromTime: '17:00' })).toEqual({ toTime: 'time-wrong' });
  expect(await faultsOf({ toDay: '2027-02-01' })).toEqual({ toDay: 'too-long' });
  expect(await faultsOf({ fromDay: '2026-11-20', toDay: '2026-11-20' })).toEqual({ toDay: 'past' });
  expect(await faultsOf({ 'room-none': 'on' })).toEqual({ rooms: 'rooms-gone' });
  const others = await close({}, stranger);
  expect(others).toEqual({ ok: false, fault: { fields: { rooms: 'rooms-gone' } } });
});

it('closes a whole facility by one tick, and nothing of another office', async () => {
  const fields = { [`room-${both}`]: '', 'room-civic-center-meeting-3': '', 'facility-civic-center': 'on' };
  expect(await close(fields)).toEqual({ ok: true, value: { rooms: 7, concerned: 0 } });
  expect((await close(fields, stranger)).ok).toBe(false);
});
