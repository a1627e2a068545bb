import { beforeEach, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { applicationOf, houseAt, later, now, part, resident } from '#lib/facilities/reservations/house.fixture';
import { reservationsAwaiting } from '#lib/facilities/reservations/operations/awaiting';
import { calendarAddress, calendarNamed, endCalendar, makeCalendar, removeCalendar } from '#lib/facilities/reservations/operations/feeds';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const fileOf = async (residentId: string) => (await calendarAddress(residentId))?.replace('/calendar/', '') ?? '';
const shown = async (file: string, at = now) => (await calendarNamed(file, at))?.reservations.map(({ room }) => room);

beforeEach(async () => {
  await reserve(resident('hanako'), applicationOf('hanako', [part('kitchen', '2026-12-05', '09:00', '12:00')]), houseAt(now));
  await reserve(
    resident('taro'),
    applicationOf('taro', [part('hall', '2026-12-05', '09:00', '12:00')]),
    houseAt(now, { holdHours: 72, confirmedBy: 'staff' }),
  );
});

it('shows one’s own reservations under an address that nobody can guess, for a month after their use', async () => {
  expect(await calendarAddress('hanako')).toBeUndefined();
  await makeCalendar('hanako', 'vi', now);
  const file = await fileOf('hanako');
  expect(await calendarNamed(file, now)).toMatchObject({ feed: { locale: 'vi' } });
  expect(await shown(file)).toEqual(['kitchen']);
  expect(await shown(file, new Date('2027-01-04T00:00:00+09:00'))).toEqual(['kitchen']);
  expect(await shown(file, new Date('2027-01-07T00:00:00+09:00'))).toEqual([]);
});

it('ends the old address when it is renewed, when it is ended, when its owner leaves', async () => {
  await makeCalendar('hanako', 'ja', now);
  const first = await fileOf('hanako');
  await makeCalendar('hanako', 'ja', later(1));
  const second = await fileOf('hanako');
  expect([await shown(first), await shown(second)]).toEqual([undefined, ['kitchen']]);
  await endCalendar('hanako');
  expect(await shown(second)).toBeUndefined();
  await makeCalendar('hanako', 'ja', now);
  const third = await fileOf('hanako');
  await write((writer) => removeCalendar(writer, 'hanako'));
  expect(await shown(third)).toBeUndefined();
});

it('opens with nothing that is not its own seal', async () => {
  await makeCalendar('hanako', 'ja', now);
  await makeCalendar('taro', 'ja', now);
  const [hers, his] = [await fileOf('hanako'), await fileOf('taro')];
  const [idOfHers, sealOfHis] = [hers.split('.')[0], his.split('.')[1]];
  for (const file of ['reservations-.ics', 'reservations-x.y.ics', `${idOfHers}.ics`, `${idOfHers}.${sealOfHis}.ics`, `${hers}x`])
    expect(await shown(file)).toBeUndefined();
});

it('tells what waits for somebody to be done, and by when', async () => {
  expect(await reservationsAwaiting(read, 'hanako', 'ja', now)).toEqual([]);
  const [held] = await reservationsAwaiting(read, 'taro', 'ja', now);
  expect(held).toMatchObject({ what: 'reservation', due: later(72) });
  expect(held?.title).toContain('11月24日（火） 12:00までに');
  expect(held?.path).toMatch(/^\/reservations\/\w{4}-\w{4}$/);
  // Its time is over: the chore releases it in a moment, and nothing can be done any more.
  expect(await reservationsAwaiting(read, 'taro', 'ja', later(73))).toEqual([]);
});
