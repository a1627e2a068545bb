import { expect, it } from 'vitest';
import { calendarAt } from '#lib/web/front/occupancy';

it.each([
  ['/ja/facilities/city-library/study-room', { room: 'study-room', day: '' }],
  ['/vi/facilities/city-library/study-room?day=2026-12-05', { room: 'study-room', day: '2026-12-05' }],
  ['/ja/facilities/city-library', undefined],
  ['/ja/facilities/draws/study-room-2027-02', undefined],
  ['/ja/facilities/city-library/study-room/fee', undefined],
  ['/ja/services/moving-in', undefined],
])('%s', (url, calendar) => {
  expect(calendarAt(url)).toEqual(calendar);
});
