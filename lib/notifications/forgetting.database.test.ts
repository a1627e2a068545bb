import { expect, it } from 'vitest';
import { read, write } from '#db/client';
import { outbox } from '#db/schema';
import { deliver, later, noon, openService, subscriber, tell } from '#lib/notifications/listeners.fixture';
import { tellResident } from '#lib/notifications/operations/announcing';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { figures } from '#lib/notifications/operations/figures';
import { exportToldTo, forgetListener, forgetTold, forgetUnreachable } from '#lib/notifications/operations/forgetting';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { choicesOf, choose, noChoices } from '#lib/notifications/operations/subscribing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const days = (count: number) => later(noon, count * 24 * 60);
const message = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
const topics = { ...noChoices, topics: ['disasters'] };
const tellOne = (residentId: string) => write((writer) => tellResident(writer, { residentId, message, key: 'sign-in' }, noon));
const keys = async () => (await read.select({ key: outbox.key }).from(outbox)).map(({ key }) => key).sort();

it('forgets messages after a year, and not before', async () => {
  await tellOne('hanako');
  await deliver(noon);
  expect(await forgetTold(days(365))).toBe(0);
  expect(await inboxOf('hanako', 'ja')).toHaveLength(1);
  expect(await forgetTold(days(366))).toBe(1);
  expect([await inboxOf('hanako', 'ja'), await keys()]).toEqual([[], []]);
});

it('forgets what became of a delivery a month after it was of use, and keeps what was told', async () => {
  const service = await openService();
  await subscriber(service);
  await tell('断水', noon, { usefulUntil: days(3) });
  await deliver(noon);
  await forgetTold(days(33));
  expect(await figures('断水', 'push')).toMatchObject({ sent: 1 });
  await forgetTold(days(34));
  expect(await figures('断水', 'push')).toMatchObject({ sent: 0, waiting: 0 });
  expect(await keys()).toEqual(['断水']);
});

it('forgets with a resident what was told to him alone, and what he chose; nothing of another’s, nothing public', async () => {
  const service = await openService();
  for (const residentId of ['hanako', 'taro']) {
    await choose({ residentId }, topics, 'ja', noon);
    await takeEndpoint({ residentId }, { subscription: service.subscribe() }, noon);
    await tellOne(residentId);
  }
  await tell('断水', noon);
  await deliver(noon);
  await write((writer) => forgetListener(writer, 'hanako'));
  expect(await keys()).toEqual(['resident/taro/sign-in', '断水']);
  expect(await exportToldTo('hanako')).toEqual({ notifications: undefined, browsers: [], messages: [] });
  expect(await exportToldTo('taro')).toMatchObject({ notifications: topics, browsers: [{}], messages: [{}, {}] });
  expect(await figures('resident/hanako/sign-in', 'push')).toMatchObject({ sent: 0 });
});

it('forgets a browser that can be reached in no way a month after it chose; no other, and no account', async () => {
  const service = await openService();
  await choose({ key: 'unreachable' }, topics, 'ja', noon);
  await choose({ residentId: 'hanako' }, topics, 'ja', noon);
  const { key } = await subscriber(service);
  expect(await forgetUnreachable(days(30))).toBe(0);
  expect(await forgetUnreachable(later(days(30), 1))).toBe(1);
  expect(await forgetUnreachable(days(300))).toBe(0);
  const left = [{ key: 'unreachable' }, { residentId: 'hanako' }, { key }].map(async (who) => (await choicesOf(who))?.topics);
  expect(await Promise.all(left)).toEqual([undefined, ['disasters'], ['disasters']]);
});
