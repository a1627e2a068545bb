import { expect, it, vi } from 'vitest';
import { deliver, later, night, noon, openService, said, subscriber, tell } from '#lib/notifications/listeners.fixture';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { figures } from '#lib/notifications/operations/figures';
import { sendTrial } from '#lib/notifications/operations/subscribing';
import type { LocalPushService, Manner } from '#lib/notifications/push/local-service.fixture';
import { thisMachine } from '#lib/notifications/push/request';
import { withDatabase } from '#lib/testing/database';

withDatabase();

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

/** Waits until one endpoint was asked, and others have got so many. */
const reached = (service: LocalPushService, endpoint: string, others: number) =>
  vi.waitFor(
    () => {
      const to = Map.groupBy(service.arrivals, (one) => (one.endpoint === endpoint ? 'it' : 'others'));
      expect([to.has('it'), to.get('others')?.length]).toEqual([true, others]);
    },
    { timeout: 30_000 },
  );

/** In ten minutes, by the clock of the tests. */
const date = later(noon, 10).toUTCString();

it.each<[what: string, manner: Manner, first: object, anHourLater: object]>([
  ['201', 201, { sent: 6 }, { sent: 6 }],
  ['404', 404, { sent: 5, gone: 1 }, { sent: 5, gone: 1 }],
  ['410', 410, { sent: 5, gone: 1 }, { sent: 5, gone: 1 }],
  ['429 with seconds', { status: 429, headers: { 'retry-after': '600' } }, { sent: 5, waiting: 1 }, { sent: 6 }],
  ['429 with a date', { status: 429, headers: { 'retry-after': date } }, { sent: 5, waiting: 1 }, { sent: 6 }],
  ['500', 500, { sent: 5, waiting: 1 }, { sent: 6 }],
  ['a redirect', { status: 307, headers: { location: '/push/2' } }, { sent: 5, failed: 1 }, { sent: 5, failed: 1 }],
  ['nothing', 'hang', { sent: 5, waiting: 1 }, { sent: 6 }],
  ['by hanging up', 'reset', { sent: 5, waiting: 1 }, { sent: 6 }],
])('an endpoint that answers %s concerns itself alone', { timeout: 120_000 }, async (_, manner, first, anHourLater) => {
  const service = await openService();
  let mended = false;
  const { endpoint } = await subscriber(service, () => (mended ? 201 : manner));
  for (let count = 0; count < 5; count += 1) await subscriber(service);
  await tell('a', noon);
  await tell('b', noon);
  const round = deliver(noon, { milliseconds: 60_000 });
  await reached(service, endpoint, 10);
  service.hangUp();
  await round;
  expect(await figures('a', 'push')).toMatchObject(first);
  mended = true;
  await deliver(later(noon, 61));
  expect(await figures('a', 'push')).toMatchObject({ waiting: 0, ...anHourLater });
  expect(service.arrivals.filter((one) => one.endpoint !== endpoint)).toHaveLength(10);
});

it('waits for no endpoint longer than it may take, and tries it again later', async () => {
  const service = await openService();
  let manner: Manner = 'hang';
  await subscriber(service, () => manner);
  await tell('a', noon);
  await deliver(noon, { milliseconds: 200 });
  expect(await figures('a', 'push')).toMatchObject({ waiting: 1 });
  manner = 201;
  await deliver(later(noon, 1));
  expect(await figures('a', 'push')).toMatchObject({ sent: 1 });
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
});

it.each(['600', date])('waits as long as 429 asks (%s), with everything for that endpoint, told before or meanwhile', async (header) => {
  const service = await openService();
  let manner: Manner = { status: 429, headers: { 'retry-after': header } };
  await subscriber(service, () => manner);
  await subscriber(service);
  const attempt = await attempts(noon, thisMachine);
  const at = (minutes: number) => deliverDue(attempt, () => later(noon, minutes));
  await tell('a', noon);
  await tell('b', noon);
  await at(0);
  expect(service.arrivals).toHaveLength(3);
  manner = 201;
  await tell('c', later(noon, 8));
  await at(9);
  expect(service.arrivals).toHaveLength(4);
  await at(11);
  expect(service.arrivals).toHaveLength(7);
  expect(await figures('c', 'push')).toMatchObject({ sent: 2 });
});

it('tries again after 500, under the same name, as long as it is of use: a service that is down for a night loses nothing', async () => {
  const service = await openService();
  await subscriber(service, () => 500);
  await tell('a', noon, { usefulUntil: later(noon, 100_000) });
  for (let hours = 0; hours < 48; hours += 2) await deliver(later(noon, hours * 60));
  expect(service.arrivals.length).toBeGreaterThan(12);
  expect(new Set(service.arrivals.map(({ topic, notice }) => `${topic} ${notice.tag} ${notice.delivery}`)).size).toBe(1);
  expect(await figures('a', 'push')).toMatchObject({ waiting: 1 });
  await deliver(later(noon, 100_001));
  await deliver(later(noon, 100_001));
  expect(await figures('a', 'push')).toMatchObject({ expired: 1, waiting: 0 });
});

it('tries nothing again at night that can wait for the morning', async () => {
  const service = await openService();
  let manner = 500;
  await subscriber(service, () => manner);
  const evening = later(night, -121);
  await tell('催し', evening);
  await tell('避難', evening, { urgent: true });
  await deliver(evening);
  manner = 201;
  await deliver(later(evening, 2));
  expect(service.arrivals.map(({ notice }) => notice.title)).toEqual(['避難', '避難']);
  await deliver(later(night, 8 * 60 - 1));
  expect(service.arrivals).toHaveLength(2);
  await deliver(later(night, 8 * 60));
  expect(service.arrivals.at(-1)?.notice.title).toBe('催し');
});

it('goes nowhere else than to the endpoint, whatever its service says', async () => {
  const [service, trap] = [await openService(), await openService()];
  const { endpoint } = trap.subscribe();
  await subscriber(service, () => ({ status: 307, headers: { location: endpoint } }));
  await tell('a', noon);
  await deliver(noon);
  expect([service.arrivals.length, trap.arrivals.length]).toEqual([1, 0]);
});

it('delays nobody for an endpoint that hangs, whatever waits for it', { timeout: 40_000 }, async () => {
  const service = await openService();
  const { endpoint } = await subscriber(service, () => 'hang');
  for (let count = 0; count < 10; count += 1) await subscriber(service);
  for (let count = 0; count < 10; count += 1) await tell(`${count}`, noon);
  let over = false;
  const round = deliver(noon, { milliseconds: 60_000 }).then(() => {
    over = true;
  });
  await reached(service, endpoint, 100);
  expect(over).toBe(false);
  service.hangUp();
  await round;
  expect(service.arrivals).toHaveLength(101);
  expect(await figures('3', 'push')).toMatchObject({ sent: 10, waiting: 1 });
});

it('cuts what is too long for a push service between characters', async () => {
  const service = await openService();
  await subscriber(service);
  const texts = { ja: { title: '🌊'.repeat(200), body: '🏔'.repeat(1000) } };
  await tell('a', noon, { message: { ...said('a'), params: { notice: 'n', texts } } });
  await deliver(noon);
  expect(service.arrivals[0]?.notice).toMatchObject({ title: '🌊'.repeat(120), body: '🏔'.repeat(600) });
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

it('lets the everyday wait while life is in danger, and nothing else', async () => {
  const service = await openService();
  await subscriber(service);
  const attempt = await attempts(noon, thisMachine);
  const at = (minutes: number, emergency: boolean) =>
    deliverDue(attempt, () => later(noon, minutes), { isEmergency: async () => emergency });
  await tell('everyday', noon);
  await tell('urgent', noon, { urgent: true });
  await tell('order', noon, { message: { kind: 'shelter-opened', params: { site: 'school' } } });
  await at(0, true);
  expect(service.arrivals).toHaveLength(2);
  await at(11, true);
  expect(service.arrivals).toHaveLength(2);
  await at(22, false);
  expect(service.arrivals.map(({ notice }) => notice.title)).toHaveLength(3);
  expect(service.arrivals.at(-1)?.notice.title).toBe('everyday');
});
