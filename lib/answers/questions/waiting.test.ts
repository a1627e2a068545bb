import { expect, it } from 'vitest';
import { waitingDays } from '#lib/answers/questions/waiting';

it('counts days of the calendar in Japan, not hours', () => {
  const evening = new Date('2026-11-20T23:50:00+09:00');
  expect(waitingDays(evening, new Date('2026-11-20T23:59:00+09:00'))).toBe(0);
  expect(waitingDays(evening, new Date('2026-11-21T00:10:00+09:00'))).toBe(1);
});
