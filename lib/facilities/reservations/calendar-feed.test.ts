import { expect, it } from 'vitest';
import { reservationCalendar } from '#lib/facilities/reservations/calendar-feed';
import type { Reservation } from '#lib/facilities/reservations/model';
import { spanOf } from '#lib/facilities/reservations/rules';

const span = spanOf({ day: '2026-12-31', from: '22:00', to: '24:00' }) ?? { begins: 0, ends: 0 };
const reservation: Reservation = {
  ...{ reference: '7KQ3-M9TD', application: '7KQ3-M9TD', room: 'hall', cells: ['hall'], ...span, occupiedFrom: 0, occupiedUntil: 0 },
  ...{ residentId: 'hanako', groupId: null, name: null, phone: null, applicantClass: 'resident', people: 8, purpose: '' },
  ...{ quotation: {}, state: 'confirmed', offered: false, dueAt: null, edition: 3, madeAt: new Date(0) },
};
const url = 'https://city.example/ja/reservations/7KQ3-M9TD';
const title = '市民文化会館; 会議室1, とても長い名前の部屋とても長い名前の部屋とても長い名前の部屋（予約済み）';

function linesOf(changed: Partial<Reservation> = {}): string[] {
  const entry = { reservation: { ...reservation, ...changed }, title, location: '中央1\\1', text: `受付番号\n${url}`, url };
  return reservationCalendar('予約', { host: 'city.example', entries: [entry], made: new Date('2026-11-21T00:00:00Z') }).split('\r\n');
}

it('is RFC 5545: a name for ever, the number of its changes, times in UTC', () => {
  const lines = linesOf();
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  for (const line of [
    'UID:reservation-7KQ3-M9TD@city.example',
    'SEQUENCE:3',
    'DTSTAMP:20261121T000000Z',
    // 22:00 in Japan; its end is the first moment of the next year there.
    'DTSTART:20261231T130000Z',
    'DTEND:20261231T150000Z',
    'STATUS:CONFIRMED',
  ])
    expect(lines).toContain(line);
});

it('breaks its lines at 75 bytes within no letter, and marks what would end a value', () => {
  const lines = linesOf();
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const whole = lines.join('\n').replaceAll('\n ', '');
  expect(whole).toContain(`SUMMARY:${title.replace(';', '\\;').replace(',', '\\,')}`);
  expect(whole).toContain('LOCATION:中央1\\\\1');
  expect(whole).toContain(`DESCRIPTION:受付番号\\n${url}`);
});

it.each([
  ['held', 'TENTATIVE'],
  ['requested', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
  ['released', 'CANCELLED'],
] as const)('%s is %s, so that a calendar strikes it out', (state, status) => {
  expect(linesOf({ state })).toContain(`STATUS:${status}`);
});
