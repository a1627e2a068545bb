import { expect, it } from 'vitest';
import type { Outcome } from '#lib/notifications/model';
import { Flights } from '#lib/notifications/operations/flights';
import type { Due } from '#lib/notifications/outbox/store';

const origin = 'https://push.example';
const to = (target: string) => ({ id: `to-${target}`, origin, target }) as Due;

it('keeps a target that answered until what it said was taken: it may have asked to be let alone', async () => {
  const flights = new Flights(() => 2);
  let answer: (outcome: Outcome) => void = () => {};
  flights.start(to('phone'), () => new Promise((resolve) => (answer = resolve)));
  expect([flights.busy(origin), flights.room(origin)]).toEqual([['phone'], 1]);
  answer({ state: 'later', detail: '429' });
  await flights.wait(1000);
  expect([flights.busy(origin), flights.over]).toEqual([['phone'], false]);
  expect(flights.takeLanded()).toMatchObject([{ delivery: { target: 'phone' }, outcome: { detail: '429' } }]);
  expect([flights.busy(origin), flights.room(origin), flights.over]).toEqual([[], 2, true]);
});
