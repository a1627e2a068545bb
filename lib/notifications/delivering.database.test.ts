import { expect, it, onTestFinished } from 'vitest';
import { write } from '#db/client';
import { newKey } from '#lib/id';
import type { Message } from '#lib/notifications/model';
import { announce } from '#lib/notifications/operations/announcing';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { figures } from '#lib/notifications/operations/figures';
import { choose, noChoices, sendTrial, takeEndpoint } from '#lib/notifications/operations/subscribing';
import { LocalPushService, type Manner } from '#lib/notifications/push/local-service.fixture';
import { type PushWorld, thisMachine } from '#lib/notifications/push/request';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const noon = new Date('2026-11-21T12:00:00+09:00');
const night = new Date('2026-11-21T23:00:00+09:00');
const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);
const said = (title: string): Message => ({ kind: 'composed', params: { notice: 'n', texts: { ja: { title, body: '本文' } } } });
const everybody = { topics: [], districts: [] };

async function openService(): Promise<LocalPushService> {
  const service = new LocalPushService();
  await service.open();
  onTestFinished(() => service.close());
  return service;
}

/** A browser that chose disasters, with an endpoint that answers in this manner. */
async function subscriber(
  service: LocalPushService,
  manner?: () => Manner,
  choices: object = {},
): Promise<{ key: string; endpoint: string }> {
  const who = { key: newKey() };
  await choose(who, { ...noChoices, topics: ['disasters'], ...choices }, 'ja', noon);
  const subscription = service.subscribe(manner);
  await takeEndpoint(who, { subscription }, noon);
  return { ...who, endpoint: subscription.endpoint };
}

const tell = (key: string, now: Date, more: object = {}) =>
  write((writer) => announce(writer, { message: said(key), key, audience: everybody, ...more }, now));

/** Lets the worker work as at a moment. */
async function deliver(now: Date, world: Partial<PushWorld> = {}): Promise<number> {
  return deliverDue(await attempts(now, { ...thisMachine, ...world }), () => now);
}

it('brings a notice to all who chose its topic and district, decrypted as it was written, once', async () => {
  const service = await openService();
  const [wanted, , elsewhere] = [
    await subscriber(service),
    await subscriber(service, undefined, { topics: ['events'] }),
    await subscriber(service),
  ];
  await tell('断水', noon, { audience: { topics: ['disasters', 'living'], districts: ['hama'] } });
  await tell('断水', noon, { audience: { topics: ['disasters', 'living'], districts: ['hama'] } });
  expect(await deliver(noon)).toBe(2);
  expect(await deliver(noon)).toBe(0);
  expect(new Set(service.arrivals.map(({ endpoint }) => endpoint))).toEqual(new Set([wanted.endpoint, elsewhere.endpoint]));
  const [arrival] = service.arrivals;
  expect(arrival?.notice).toMatchObject({ title: '断水', body: '本文', lang: 'ja', path: '/ja/notices/n' });
  expect(arrival?.topic).toMatch(/^[\w-]{32}$/);
  expect(arrival?.seconds).toBe(3 * 86_400);
});

it('signs once for a push service, and its keys stay the same', async () => {
  const service = await openService();
  for (let count = 0; count < 5; count += 1) await subscriber(service);
  await tell('a', noon);
  await tell('b', noon);
  await deliver(noon);
  expect(service.arrivals).toHaveLength(10);
  expect(new Set(service.arrivals.map(({ signature }) => signature)).size).toBe(1);
});

it('keeps quiet at night, except for what saves lives', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('催し', night);
  await tell('避難', night, { urgent: true });
  await deliver(night);
  expect(service.arrivals.map(({ notice, urgency }) => [notice.title, urgency])).toEqual([['避難', 'high']]);
  await deliver(later(night, 8 * 60));
  expect(service.arrivals.map(({ notice }) => notice.title)).toEqual(['避難', '催し']);
});

it.each([404, 410])('lets an endpoint go that answers %i, at once and for good', async (status) => {
  const service = await openService();
  const { key } = await subscriber(service, () => status);
  await tell('a', noon);
  await deliver(noon);
  await tell('b', noon);
  await deliver(noon);
  expect(service.arrivals).toHaveLength(1);
  expect(await sendTrial({ key }, noon)).toBe(false);
  expect(await figures('a', 'push')).toMatchObject({ gone: 1, waiting: 0 });
});

it('waits as long as 429 asks, with everything for that endpoint, and no longer', async () => {
  const service = await openService();
  let manner: Manner = { status: 429, headers: { 'retry-after': '600' } };
  await subscriber(service, () => manner);
  await subscriber(service);
  await tell('a', noon);
  await tell('b', noon);
  await deliver(noon);
  expect(service.arrivals).toHaveLength(3);
  manner = 201;
  await deliver(later(noon, 9));
  expect(service.arrivals).toHaveLength(3);
  await deliver(later(noon, 11));
  expect(service.arrivals).toHaveLength(5);
  expect(await figures('a', 'push')).toMatchObject({ sent: 2 });
});

it('tries again after 500, under the same name, and gives up in the end', async () => {
  const service = await openService();
  await subscriber(service, () => 500);
  await tell('a', noon, { usefulUntil: later(noon, 100_000) });
  for (let hours = 0; hours < 24; hours += 2) await deliver(later(noon, hours * 60));
  expect(service.arrivals).toHaveLength(8);
  expect(new Set(service.arrivals.map(({ topic, notice }) => `${topic} ${notice.tag} ${notice.delivery}`)).size).toBe(1);
  expect(await figures('a', 'push')).toMatchObject({ failed: 1, waiting: 0 });
});

it('follows no redirect', async () => {
  const [service, trap] = [await openService(), await openService()];
  const { endpoint } = trap.subscribe();
  await subscriber(service, () => ({ status: 307, headers: { location: endpoint } }));
  await tell('a', noon);
  await deliver(noon);
  expect([service.arrivals.length, trap.arrivals.length]).toEqual([1, 0]);
  expect(await figures('a', 'push')).toMatchObject({ failed: 1 });
});

it('delays nobody for an endpoint that hangs, whatever waits for it', async () => {
  const service = await openService();
  await subscriber(service, () => 'hang');
  for (let count = 0; count < 10; count += 1) await subscriber(service);
  for (let count = 0; count < 10; count += 1) await tell(`${count}`, noon);
  await deliver(noon, { milliseconds: 3000 });
  expect(service.arrivals).toHaveLength(101);
  expect(await figures('3', 'push')).toMatchObject({ sent: 10, waiting: 1 });
});

it('goes to no private address, and leaves who gave one', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon);
  await deliverDue(await attempts(noon), () => noon);
  expect(service.arrivals).toEqual([]);
  expect(await figures('a', 'push')).toMatchObject({ gone: 1 });
});

it('does not bring what has lost its use', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('a', noon, { usefulUntil: later(noon, 5) });
  await deliver(later(noon, 6));
  expect(service.arrivals).toEqual([]);
  expect(await figures('a', 'push')).toMatchObject({ waiting: 0, sent: 0 });
});

it('leaves the work to one of several processes', async () => {
  const service = await openService();
  for (let count = 0; count < 20; count += 1) await subscriber(service);
  for (let count = 0; count < 5; count += 1) await tell(`${count}`, noon);
  const counts = await Promise.all([deliver(noon), deliver(noon), deliver(noon)]);
  expect(counts.sort((a, b) => a - b)).toEqual([0, 0, 100]);
  expect(service.arrivals).toHaveLength(100);
});
