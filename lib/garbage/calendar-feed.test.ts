import { expect, it } from 'vitest';
import { calendarFeed } from '#lib/garbage/calendar-feed';

const lines = calendarFeed('ごみ収集（中央地区）', {
  id: 'garbage-central',
  host: 'city.example',
  url: 'https://city.example/ja/garbage/districts/central',
  days: [{ day: '2026-12-31', title: '燃やせるごみ、プラスチック製容器包装、缶・びん・ペットボトル、古紙・段ボール' }],
  made: new Date('2026-11-21T00:00:00Z'),
}).split('\r\n');

it('is a calendar of whole days, as RFC 5545 wants them', () => {
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  for (const line of [
    'UID:garbage-central-2026-12-31@city.example',
    'DTSTAMP:20261121T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
  ])
    expect(lines).toContain(line);
});

it('breaks its lines at 75 bytes, and loses no letter', () => {
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.join('\n').replaceAll('\n ', '')).toContain('缶・びん・ペットボトル、古紙・段ボール');
});
