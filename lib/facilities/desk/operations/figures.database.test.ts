import { beforeEach, expect, it } from 'vitest';
import { readCsv } from '#lib/csv/read';
import { writeCsv } from '#lib/csv/write';
import { clerk, day, meeting1, now, openCity, reservedBy, stranger } from '#lib/facilities/desk/city.fixture';
import { occupancy } from '#lib/facilities/desk/figures';
import { monthlyFigures } from '#lib/facilities/desk/operations/figures';
import { figureColumns, figureRows } from '#lib/facilities/desk/table';
import { houseNow } from '#lib/facilities/operations/house';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openCity);

const staff = { by: 'staff', staff: clerk } as const;
const december = async () => (await monthlyFigures(clerk, day, 'ja')).find(({ slug }) => slug === 'civic-center');

it('count a month by room, and a hall that divides by its parts', async () => {
  await reservedBy('hanako', meeting1, '09:00', '12:00');
  await reservedBy('taro', 'civic-center-meeting-1-2', '13:00', '17:00');
  await reservedBy('taro', meeting1, '09:00', '12:00', '2027-01-06');
  const facility = await december();
  const room = (slug: string) => facility?.rooms.find((one) => one.slug === slug);
  // December 2026 has four Mondays on which it is closed, and three days at the year's end: 24 days of 13 hours.
  expect(room(meeting1)).toMatchObject({ reservations: 1, hours: 3, openHours: 24 * 13, people: 8, cancelled: 0, noShows: 0 });
  expect(room(meeting1)?.byClass).toEqual({ resident: 1, 'works-or-studies': 0, elsewhere: 0 });
  expect(room('civic-center-meeting-1-2')).toMatchObject({ reservations: 1, hours: 4 });
  // 3 hours of one part and 4 of two, out of six parts.
  expect(facility?.all).toMatchObject({ reservations: 2, hours: 11, openHours: 24 * 13 * 6, people: 16 });
});

it('tell who cancelled and who did not come apart from those who used it', async () => {
  const [gone, missed] = [
    await reservedBy('a', 'civic-center-rehearsal-room', '09:00', '12:00'),
    await reservedBy('b', 'civic-center-rehearsal-room', '13:00', '17:00'),
  ];
  await cancel(staff, { reference: gone }, '申し出により', houseNow(now), 'applicant');
  await confirm(staff, { reference: missed }, houseNow(now));
  await tendReservations(new Date(`${day}T14:01:00+09:00`));
  const figures = (await december())?.rooms.find(({ slug }) => slug === 'civic-center-rehearsal-room');
  expect(figures).toMatchObject({ reservations: 0, hours: 0, cancelled: 1, noShows: 1 });
});

it('stand in a table of numbers without a name, for one’s own rooms only', async () => {
  await reservedBy('hanako', meeting1, '09:00', '12:00');
  const words = deskMessagesIn('ja')['facility-desk'];
  const rows = figureRows(await monthlyFigures(clerk, day, 'ja'), words);
  const { bytes } = writeCsv(figureColumns(words), rows, { encoding: 'utf-8' });
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('市民文化会館,会議室1,1,3,312,1,8,1,0,0,0,0\r\n');
  expect(text).not.toContain('hanako');
  expect(readCsv(bytes)).toBeDefined();
  expect(await monthlyFigures(stranger, day, 'ja')).toEqual([]);
});

it('are no share of a house that was never open', () => {
  expect(occupancy({ hours: 0, openHours: 0 })).toBe(0);
});
