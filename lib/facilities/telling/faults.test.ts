import { describe, expect, it } from 'vitest';
import type { OfferFault } from '#lib/facilities/applying/asked';
import { type ActFault, actFaultTold, fieldOf, offerFaultTold, type PlainFault, plainFaultTold } from '#lib/facilities/telling/faults';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { facilityWords } from '#lib/i18n/facility-words';
import { locales } from '#lib/i18n/locales';
import { asking } from './asking.fixture.ts';

const at = new Date('2026-12-01T09:00:00+09:00');
const minimum = { years: 12, from: 'school-year' } as const;
const nobody = { classes: [], holders: [] };

/** Each fault that a time can have, with something in it that its sentence must say. */
const offers: [OfferFault, string][] = [
  [{ code: 'no-such-day' }, 'その日はありません'],
  [{ code: 'closed', reason: { code: 'weekly', id: 'mondays' } }, '毎週月曜日'],
  [{ code: 'closed', reason: { code: 'exception', id: 'works' } }, '工事のため'],
  [{ code: 'closed', reason: { code: 'no-hours' } }, '休み'],
  [{ code: 'nothing-chosen' }, '時間'],
  [{ code: 'by-slots-only' }, '時間帯'],
  [{ code: 'by-time-only' }, '時刻'],
  [{ code: 'no-such-slot', slot: 'night' }, '枠（時間帯）がありません'],
  [{ code: 'not-in-a-row' }, '続いた'],
  [{ code: 'too-many-slots', most: 3 }, '3'],
  [{ code: 'no-such-start', starts: ['09:00', '09:30'] }, '9:00、9:30'],
  [{ code: 'no-such-start', starts: ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'] }, '9:00、10:00、…、15:00'],
  [{ code: 'wrong-length', least: 60, most: 240, step: 30 }, '1時間から4時間まで'],
  [{ code: 'no-price', slot: null }, '料金'],
  [{ code: 'no-such-equipment', id: 'piano' }, '備品'],
  [{ code: 'no-such-heating', id: 'heating' }, '冷暖房'],
  [{ code: 'no-such-reduction', id: 'children' }, '減免'],
  [{ code: 'too-many-pieces', id: 'piano', pieces: 2 }, 'ピアノは2個まで'],
  [{ code: 'heating-not-now', id: 'heating' }, '暖房'],
  [{ code: 'reduction-not-for-you', id: 'children' }, '子ども'],
  [{ code: 'wrong-holder', holders: ['group'] }, '登録した団体'],
  [{ code: 'age-unknown', minimum }, '生まれた日'],
  [{ code: 'too-young', minimum }, '12歳'],
  [{ code: 'not-for-you', whom: [{ ...nobody, classes: ['resident'] }] }, '市内に住む人'],
  [{ code: 'not-yet', opensAt: at }, '12月1日（火） 9:00'],
  [{ code: 'too-late', closedAt: at }, '12月1日（火） 9:00'],
  [{ code: 'limit-reached', limit: { ...nobody, kind: 'ahead', scope: 'room', most: 2 } }, '2件まで'],
  [{ code: 'room-gone' }, '予約できません'],
  [{ code: 'people-missing' }, '人数'],
  [{ code: 'too-many-people', most: 24 }, '24人'],
  [{ code: 'past' }, '始まり'],
  [{ code: 'in-draw', openAt: at }, '抽選'],
  [{ code: 'counter-only' }, '窓口'],
];
const plain: PlainFault[] = [
  'no-time',
  'time-wrong',
  'past',
  'too-many',
  'overlapping',
  'not-allowed',
  'limit',
  'taken',
  'own',
  'room-gone',
];
const acts: ActFault[] = [
  ...(['not-found', 'outdated', 'state-wrong', 'too-late', 'too-early', 'not-allowed', 'reason-missing', 'free', 'waiting'] as const),
];

it.each(offers)('%o is told in Japanese with what there is to know', (fault, known) => {
  expect(offerFaultTold(fault, asking, facilityWords('ja'))).toContain(known);
});

it('another was faster', () => {
  expect(plainFaultTold('taken', facilityWords('ja'))).toBe('ほかの方が先に予約しました。');
});

describe.each(locales)('in %s', (locale) => {
  const words = facilityWords(locale);
  const told = [
    ...offers.map(([fault]) => offerFaultTold(fault, asking, words)),
    ...plain.map((code) => plainFaultTold(code, words)),
    ...acts.map((code) => actFaultTold(code, words)),
  ];

  it('every fault is a sentence', () => {
    for (const sentence of told) {
      expect(sentence).not.toMatch(/[{}]|undefined|reservations\./);
      expect(sentence.trim().length).toBeGreaterThan(3);
    }
  });
});

it('is やさしい日本語', () => {
  const words = facilityWords('ja-easy');
  const told = [...plain.map((code) => plainFaultTold(code, words)), ...acts.map((code) => actFaultTold(code, words))];
  expect(told.flatMap(easyFaults)).toEqual([]);
});

it('is about the control that can mend it', () => {
  expect([fieldOf('too-many-people'), fieldOf('not-for-you'), fieldOf('limit'), fieldOf('taken'), fieldOf('closed')]).toEqual([
    'people',
    'as',
    'as',
    'time',
    'time',
  ]);
});
