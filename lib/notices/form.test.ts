import { expect, it } from 'vitest';
import { emptyFields, fieldsOfNotice, readFields } from '#lib/notices/form';

const now = new Date('2026-11-21T10:00:00+09:00');
const none = new Set<string>();
const filled = {
  ...emptyFields('water', '2026-11-21'),
  ...{ 'title-ja': '断水', 'body-ja': '1行目\r\n2行目', 'topic-living': 'on', 'district-hama': 'on' },
};
const faults = (more: Record<string, string>) => {
  const read = readFields({ ...filled, ...more }, now, none);
  return read.ok ? {} : read.fault;
};

it('a form is read as it was filled in, and written again', () => {
  const read = readFields({ ...filled, 'title-vi': 'Cắt nước', 'body-vi': 'x', 'machine-vi': 'on' }, now, none);
  expect(read).toMatchObject({
    ok: true,
    value: {
      office: 'water',
      content: {
        texts: { ja: { title: '断水', body: '1行目\n2行目', madeBy: 'person' }, vi: { madeBy: 'machine' } },
        ...{ topics: ['living'], districts: ['hama'], channels: 'all', schedule: { kind: 'at-once' } },
      },
    },
  });
  if (read.ok) expect(readFields(fieldsOfNotice(read.value), now, none)).toEqual(read);
});

it.each([
  { kind: 'at', day: '2026-11-22', time: '09:30' },
  { kind: 'weekly', 'weekday-mon': 'on', except: '2026/12/7\n2026-12-14', skipHolidays: 'on' },
  { kind: 'monthly', nth: 'last', weekday: 'fri' },
])('a schedule of kind $kind comes back as it was', (more) => {
  const read = readFields({ ...filled, visibleUntil: '2027-03-01', ...more }, now, none);
  expect(read.ok && readFields(fieldsOfNotice(read.value), now, none)).toEqual(read);
});

it.each([
  ['no Japanese text', { 'title-ja': ' ', 'body-ja': '' }, { 'title-ja': 'title-missing', 'body-ja': 'body-missing' }],
  ['half a translation', { 'title-en': 'Water' }, { 'body-en': 'body-missing' }],
  ['a long title', { 'title-ja': '水'.repeat(81) }, { 'title-ja': 'title-long' }],
  ['a long text', { 'body-ja': '水'.repeat(601) }, { 'body-ja': 'body-long' }],
  ['no topic', { 'topic-living': '' }, { topics: 'topics-missing' }],
  ['a day that is none', { kind: 'at', day: '2026-02-30' }, { day: 'day-wrong' }],
  ['a time that is none', { kind: 'at', day: '2026-11-30', time: '25:00' }, { time: 'time-wrong' }],
  ['a time in the past', { kind: 'at', day: '2026-11-21', time: '09:59' }, { day: 'time-past' }],
  ['no weekday', { kind: 'weekly' }, { weekdays: 'weekdays-missing' }],
  ['an end before the beginning', { kind: 'weekly', 'weekday-mon': 'on', until: '2026-11-01' }, { until: 'order-wrong' }],
  ['a plan for years', { kind: 'weekly', 'weekday-mon': 'on', until: '2029-11-01' }, { until: 'plan-long' }],
  ['an exception that is no day', { kind: 'weekly', 'weekday-mon': 'on', except: '年末' }, { except: 'except-wrong' }],
  [
    'an end of show before the last time',
    { kind: 'at', day: '2026-12-30', time: '10:00', visibleUntil: '2026-12-29' },
    { visibleUntil: 'visible-wrong' },
  ],
])('%s is told beside its field', (_, more, expected) => {
  expect(faults(more)).toEqual(expected);
});

it('faults are told in the order of the form', () => {
  expect(Object.keys(faults({ 'body-ja': '', 'title-en': 'x', 'topic-living': '', kind: 'weekly' }))).toEqual([
    'body-ja',
    'body-en',
    'topics',
    'weekdays',
  ]);
});

it('600 letters are as many as a person counts, whatever the browser makes of lines', () => {
  expect(faults({ 'body-ja': `${'𠮷'.repeat(299)}\r\n${'水'.repeat(300)}` })).toEqual({});
});

it('holds for two weeks after it is told for the last time, where nobody says how long', () => {
  const until = (more: Record<string, string>) => {
    const read = readFields({ ...filled, ...more }, now, none);
    return read.ok && read.value.visibleUntil;
  };
  expect(until({})).toBe('2026-12-05');
  expect(until({ kind: 'at', day: '2026-12-01' })).toBe('2026-12-15');
  expect(until({ kind: 'weekly', 'weekday-mon': 'on', until: '2027-01-31' })).toBe('2027-02-14');
});
