import { expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { outbox } from '#db/schema';
import { takeLease } from '#lib/lease/store';
import { deliver, later, noon, openService, subscriber, tell } from '#lib/notifications/listeners.fixture';
import type { Outcome } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';
import { type Attempt, deliverDue } from '#lib/notifications/operations/delivering';
import { figures } from '#lib/notifications/operations/figures';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { endOutbox } from '#lib/notifications/outbox/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const sent: Outcome = { state: 'sent' };
/** A minute: longer than a lease. */
const afterwards = later(noon, 1);

const patience = { timeout: 10_000 };

/** An attempt that is under way until it is told what became of it. */
function underWay(): { attempt: Attempt; begun: () => number; land: (outcome: Outcome) => void } {
  let land: (outcome: Outcome) => void = () => undefined;
  const landed = new Promise<Outcome>((resolve) => {
    land = resolve;
  });
  const attempt = vi.fn(() => landed);
  return { attempt, begun: () => attempt.mock.calls.length, land: (outcome) => land(outcome) };
}

/** Makes an outbox row one that this build cannot read, as a newer one might have written it. */
const makeUnreadable = () => write((writer) => writer.update(outbox).set({ kind: 'of another time' }));

it('lays aside what cannot be read, and tells everything behind it', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const service = await openService();
  await subscriber(service);
  await tell('unreadable', noon);
  await makeUnreadable();
  await tell('断水', later(noon, 1));
  await deliver(later(noon, 1));
  expect(service.arrivals.map(({ notice }) => notice.title)).toEqual(['断水']);
  expect(said).toHaveBeenCalledTimes(1);
  expect(await deliver(later(noon, 2))).toBe(0);
});

it('shows the other messages in the page of one who has a message that cannot be read', async () => {
  const message = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
  await write((writer) => tellResident(writer, { residentId: 'hanako', message, key: '1' }, noon));
  await makeUnreadable();
  await write((writer) => tellResident(writer, { residentId: 'hanako', message, key: '2' }, noon));
  expect(await inboxOf('hanako', 'ja')).toHaveLength(1);
});

it('lets an attempt that throws hold up nothing, not even what else goes to the same place', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const service = await openService();
  await subscriber(service);
  await subscriber(service);
  await tell('a', noon);
  await tell('b', noon);
  let times = 0;
  const attempt: Attempt = async () => {
    times += 1;
    if (times === 1) throw new Error('of our own');
    return sent;
  };
  expect(await deliverDue(attempt, () => noon)).toBe(4);
  expect([await figures('a', 'push'), await figures('b', 'push')]).toMatchObject([
    { sent: 1, waiting: 1 },
    { sent: 2, waiting: 0 },
  ]);
  await deliverDue(attempt, () => later(noon, 1));
  expect(await figures('a', 'push')).toMatchObject({ sent: 2 });
});

it('begins nothing anew that is under way when the work breaks off, before its time has run out', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon);
  const { attempt, begun, land } = underWay();
  const clock = () => {
    if (begun() > 0) throw new Error('the disk is full');
    return noon;
  };
  await expect(deliverDue(attempt, clock)).rejects.toThrow('the disk is full');
  expect(await deliverDue(attempt, () => noon)).toBe(0);
  land(sent);
  expect(await deliverDue(attempt, () => afterwards)).toBe(1);
  expect(await figures('a', 'push')).toMatchObject({ sent: 1 });
});

it.each<Outcome>([
  { state: 'failed', detail: '400' },
  { state: 'later', detail: '500' },
  { state: 'gone', detail: 'keys' },
])('believes who took the work over, not who was asleep meanwhile and says %o', async (late) => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon);
  const { attempt, begun, land } = underWay();
  const asleep = deliverDue(attempt, () => noon);
  await vi.waitFor(() => expect(begun()).toBe(1), patience);
  expect(
    await deliverDue(
      async () => sent,
      () => afterwards,
    ),
  ).toBe(1);
  land(late);
  await asleep;
  expect(await figures('a', 'push')).toMatchObject({ sent: 1, failed: 0, gone: 0, waiting: 0 });
});

it.each([
  ['waits for another that is at work', 20, 0],
  ['believes no other that will be at work until tomorrow: the clock was put back', 24 * 3600, 1],
])('%s', async (_, seconds, attempts) => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon);
  const until = new Date(noon.getTime() + seconds * 1000);
  await write((writer) => takeLease(writer, { name: 'deliveries', holder: 'another', until }, noon));
  expect(await deliver(noon)).toBe(attempts);
});

it('does not repeat what was taken back while it was under way', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon);
  const { attempt, begun, land } = underWay();
  const round = deliverDue(attempt, () => noon);
  await vi.waitFor(() => expect(begun()).toBe(1), patience);
  await write((writer) => endOutbox(writer, 'a', noon));
  land({ state: 'later', detail: '500' });
  await round;
  await deliver(later(noon, 10));
  expect(service.arrivals).toEqual([]);
  expect(await figures('a', 'push')).toMatchObject({ expired: 1 });
});
