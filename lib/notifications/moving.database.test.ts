import { expect, it } from 'vitest';
import { write } from '#db/client';
import { deliver, later, night, noon, openService, subscriber, tell } from '#lib/notifications/listeners.fixture';
import { tellResident } from '#lib/notifications/operations/announcing';
import { renewEndpoint, takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const morning = later(night, 8 * 60);

it('brings what waits for a browser’s former endpoint to its new one, once', async () => {
  const service = await openService();
  const { endpoint, keys } = await subscriber(service);
  await tell('催し', night);
  await deliver(night);
  const subscription = service.subscribe();
  expect(await renewEndpoint({ endpoint, auth: keys.auth }, subscription, night)).toBe(true);
  await tell('断水', night);
  await deliver(morning);
  const arrived = service.arrivals.map((one) => `${one.notice.title} ${one.endpoint === subscription.endpoint}`);
  expect(arrived.sort()).toEqual(['催し true', '断水 true']);
});

it('moves nothing that is another’s', async () => {
  const service = await openService();
  const [mine, others] = [await subscriber(service), await subscriber(service)];
  expect(await renewEndpoint({ endpoint: others.endpoint, auth: mine.keys.auth }, service.subscribe(), noon)).toBe(false);
  await tell('断水', noon);
  await deliver(noon);
  expect(service.arrivals.filter((one) => one.endpoint === others.endpoint)).toHaveLength(1);
});

it('shows nobody on a shared device what waits for whoever used it before', async () => {
  const service = await openService();
  const subscription = service.subscribe();
  await choose({ residentId: 'hanako' }, { ...noChoices, topics: ['disasters'] }, 'ja', noon);
  await takeEndpoint({ residentId: 'hanako' }, { subscription }, noon);
  const message = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
  await write((writer) => tellResident(writer, { residentId: 'hanako', message, key: '1' }, night));
  await deliver(night);
  await choose({ residentId: 'taro' }, { ...noChoices, topics: ['disasters'] }, 'ja', night);
  await takeEndpoint({ residentId: 'taro' }, { subscription }, night);
  await tell('断水', night);
  await deliver(morning);
  expect(service.arrivals.map(({ notice }) => notice.title)).toEqual(['断水']);
});
