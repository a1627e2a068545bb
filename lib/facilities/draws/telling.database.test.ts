import { describe, expect, it } from 'vitest';
import { arena, drawRoom, halfA } from '#lib/facilities/draws/house.fixture';
import { roundOf, slotsIn, termsOf } from '#lib/facilities/draws/rules';
import { placeTold, roundTold, termsTold } from '#lib/facilities/draws/telling';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { facilityWords } from '#lib/i18n/facility-words';
import { locales } from '#lib/i18n/locales';
import { drawNotices } from '#lib/notifications/model';
import { sayDraw } from '#lib/notifications/operations/draw-wording';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const room = drawRoom(arena);
const terms = termsOf(room.facts.reserving);
if (!terms) throw new Error('no terms');
const round = roundOf(`${arena}-2027-02`, { ...terms, beacon: 'ナンバーズ4' }, '2027-02');
const names = {
  ...{ text: () => undefined, facility: () => '体育館', slot: () => '午前' },
  room: (slug: string) => (slug === arena ? '全面' : '半面A'),
};

describe('a round', () => {
  it('is named by its facility, its rooms and its month, its slots by room, day and time', () => {
    const words = facilityWords('ja');
    expect(roundTold({ rooms: [arena, halfA], month: '2027-02' }, names, words)).toBe('体育館 全面、半面A 2027年2月に使う分');
    expect(slotsIn([room], '2027-02').map((slot) => placeTold(slot, names, words))[0]).toBe('全面 2月6日（土） 午前 9:00〜12:00');
  });

  it('tells its terms; applications until the end of a day end on that day', () => {
    const told = termsTold(round, facilityWords('ja'));
    expect(told[0]).toBe('申し込み：12月1日（火） 9:00から、12月10日（木） 24:00まで');
    expect(told[1]).toBe('抽選：12月11日（金） 10:00');
    expect(told.at(-1)).toContain('ナンバーズ4');
  });
});

const params = {
  ...{ round: `${arena}-2027-02`, month: '2027-02', room: arena, reference: '7KQ3-M9TD', number: 'HGWG-FBD8', reason: '工事のため' },
  until: '2026-12-18T08:05:00.000Z',
};
const slot = { day: '2027-02-06', from: '09:00', to: '12:00' };

it.each(locales)('says in %s which application it is, and what there is to know', async (locale) => {
  for (const what of drawNotices) {
    const { title, body, path } = await sayDraw({ ...params, what, slot: what === 'won' ? slot : null }, locale);
    expect(path).toBe(`/facilities/draws/${arena}-2027-02/wishes`);
    expect(body).toContain('7KQ3-M9TD');
    if (what === 'closed') expect(body).toContain('HGWG-FBD8');
    if (what === 'called-off') expect(body).toContain('工事のため');
    if (what === 'won' || what === 'passed-on') expect(body).toMatch(/(17|5):05/);
    expect(`${title}${body}`).not.toMatch(/[{}]|undefined|notices\./);
  }
});

it('is やさしい日本語 with its day and time in it', async () => {
  const bodies = await Promise.all(drawNotices.map(async (what) => (await sayDraw({ ...params, what, slot, reason: '' }, 'ja-easy')).body));
  expect(bodies.flatMap(easyFaults).filter(({ rule }) => rule !== '24-hours')).toEqual([]);
});
