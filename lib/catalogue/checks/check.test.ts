import { describe, expect, it } from 'vitest';
import { checkEntry, outsideLinks } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import { drawFindings } from '#lib/catalogue/checks/draws';
import { context, foundIn, serviceEntry } from '#lib/catalogue/checks/entry.fixture';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { readSampleEntries } from '#lib/city/sample';
import { RoomFacts } from '#lib/facilities/model';
import { processorTime } from '#lib/testing/processor-time';

const codesOf = (entry: EntryFile) => checkEntry(entry, context).map(({ code, severity, excerpt }) => `${severity} ${code} ${excerpt}`);

it('finds nothing in an entry that is as it should be', () => {
  expect(codesOf(serviceEntry())).toEqual([]);
});

it('tells where: language and path', () => {
  const [finding] = checkEntry(serviceEntry({ en: 'See [here](/services/moving-out).' }), context);
  expect(finding).toEqual({ code: 'link-words', severity: 'block', place: { locale: 'en', path: ['notes'] }, excerpt: 'here' });
});

it('has a moment for it: one service takes less than 20 ms', () => {
  const entry = serviceEntry({ ja: '**14日以内**に[転出届](/services/moving-out)を出してください。電話は0153-00-1121です。\n'.repeat(12) });
  checkEntry(entry, context);
  const times = Array.from({ length: 9 }, () => {
    const begun = processorTime();
    checkEntry(entry, context);
    return processorTime() - begun;
  });
  expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(20);
});

describe('form', () => {
  it.each([
    [{ office: 7 }, 'facts.office', 'invalid_type'],
    [{ fees: [] }, 'facts.fees', 'too_small'],
    [{ ways: [{ id: 'web', kind: 'external-site', hours: { kind: 'always' }, url: 'web' }] }, 'facts.ways.0.url', 'invalid_format'],
  ])('of facts %j', (changed, excerpt, issue) => {
    const [first] = checkEntry(serviceEntry({ ja: '<b>' }, changed), context);
    expect(first).toMatchObject({ code: 'invalid', severity: 'block', excerpt, params: { issue } });
    expect(first?.place).toEqual({ locale: 'ja', path: excerpt.split('.').map((step) => (step === '0' ? 0 : step)) });
  });

  it('of texts: complete languages say everything, the others may say less, none anything unknown', () => {
    const entry = serviceEntry();
    const saying = (locale: string, text: Record<string, unknown>) =>
      codesOf({ ...entry, texts: entry.texts.map((one) => (one.locale === locale ? { ...one, text } : one)) });
    expect(saying('en', { title: 'Moving in' })).toContain('block invalid who');
    expect(saying('ru', { title: 'Въезд' })).toEqual([]);
    expect(saying('ru', { title: 'Въезд', colour: 'red' })).toEqual(['block invalid colour']);
  });
});

describe('languages', () => {
  const without = (locale: string) => ({ ...serviceEntry(), texts: serviceEntry().texts.filter((text) => text.locale !== locale) });
  const byMachine = (locale: string) => ({
    ...serviceEntry(),
    texts: serviceEntry().texts.map((text) => (text.locale === locale ? { ...text, madeBy: 'machine' as const } : text)),
  });

  it.each([
    ['ja', 'block language-missing 日本語'],
    ['en', 'block language-missing English'],
    ['ko', 'advise language-missing 한국어'],
  ])('%s missing', (locale, found) => expect(codesOf(without(locale))).toEqual([found]));

  it.each([
    ['en', ['block machine-unread English']],
    ['ja-easy', ['block machine-unread やさしい日本語']],
    ['vi', []],
  ])('%s by a machine', (locale, found) => expect(codesOf(byMachine(locale))).toEqual(found));
});

describe('references', () => {
  it.each([
    [{ office: 'moon' }, ['facts', 'office']],
    [{ category: 'moon' }, ['facts', 'category']],
    [{ audiences: ['everyone', 'moon'] }, ['facts', 'audiences', 1]],
    [{ bring: [{ id: 'one', items: ['identity-document', 'moon'] }] }, ['facts', 'bring', 0, 'items', 1]],
    [{ related: ['moon'] }, ['facts', 'related', 0]],
  ])('of a service: %j', (changed, path) => {
    const found = checkEntry(serviceEntry({}, changed), context);
    expect(found).toMatchObject([{ code: 'dead-reference', severity: 'block', excerpt: 'moon', place: { locale: 'ja', path } }]);
  });

  const point = { latitude: 43, longitude: 145 };
  it.each<[EntryKind, (slug: string) => unknown, string]>([
    ['life-event', (slug) => ({ rank: 1, questions: [], items: [{ service: slug }] }), 'moving-out'],
    ['district', (slug) => ({ rank: 1, collection: { rules: { [slug]: [] } } }), 'burnable'],
    ['district', (slug) => ({ rank: 1, collection: { rules: {}, extra: [{ type: slug, day: '2026-12-30' }] } }), 'burnable'],
    ['garbage-type', (slug) => ({ rank: 1, taken: 'calendar', colour: '#000000', service: slug }), 'moving-in'],
    ['garbage-item', (slug) => ({ types: [slug] }), 'burnable'],
    ['evacuation-site', (slug) => ({ district: slug, position: point, elevation: 20, hazards: ['flood'], shelter: false }), 'hama'],
  ])('of a %s', (kind, facts, there) => {
    const dead = (slug: string) =>
      checkEntry({ ...serviceEntry(), kind, facts: facts(slug) }, context).filter(
        ({ code, excerpt }) => code === 'dead-reference' || excerpt.startsWith('facts'),
      );
    expect(dead('moon')).toMatchObject([{ code: 'dead-reference', excerpt: 'moon' }]);
    expect(dead(there)).toEqual([]);
  });
});

describe('rows', () => {
  const rooms = readSampleEntries();
  const room = rooms.find(({ kind, slug }) => kind === 'room' && slug === 'civic-center-meeting-1') ?? expect.fail('no such room');
  const city = contextOf(rooms, '2026-11-21');
  const facts = RoomFacts.parse(room.facts);
  const found = (changed: Partial<RoomFacts>, entry = room) =>
    checkEntry({ ...entry, facts: { ...facts, ...changed } }, city)
      .filter(({ severity }) => severity === 'block')
      .map(({ code, place, excerpt }) => [code, place.path.join('.'), excerpt].join(' '));

  it('that nobody has are found where they are named', () => {
    expect(found({})).toEqual([]);
    expect(found({ fees: [...facts.fees, { kind: 'slot', slot: 'night', yen: 1, days: [], classes: [], holders: [] }] })).toEqual([
      'dead-row facts.fees.3.slot night',
    ]);
    expect(
      found({ surcharges: [{ id: 'elsewhere', percent: 1, of: ['room'], days: [], classes: [], holders: [], use: 'party' }] }),
    ).toEqual(['dead-row facts.surcharges.0.use party']);
  });

  it('need a name in each complete language', () => {
    const slots = [...facts.slots, { id: 'early', times: [{ from: '07:00', to: '09:00', days: [] }] }];
    const fees = [...facts.fees, { kind: 'slot' as const, slot: 'early', yen: 1, days: [], classes: [], holders: [] }];
    expect(found({ slots, fees })).toEqual([
      'row-unnamed slots.early early',
      'row-unnamed slots.early early',
      'row-unnamed slots.early early',
    ]);
  });

  it('need a price that holds for everybody', () => {
    const [morning, ...others] = facts.fees;
    expect(found({ fees: others })).toEqual(['slot-without-price facts.fees morning']);
    expect(found({ fees: [...others, ...(morning ? [{ ...morning, days: ['sat' as const] }] : [])] })).toEqual([
      'slot-without-price facts.fees morning',
    ]);
    expect(found({ fees: [{ kind: 'time', minutes: 60, yen: 1, days: [], classes: [], holders: [] }] })).toEqual([]);
  });

  it('of another facility are not shared', () => {
    expect(found({ cells: ['city-gymnasium-arena-a'] })).toEqual(['cell-elsewhere facts.cells.0 city-gymnasium-arena-a']);
    expect(found({ facility: 'moon', cells: ['moon-1'] })).toEqual(['dead-reference facts.facility moon']);
  });

  it('of a draw fit together in every month, and are one draw with every room that shares a part', () => {
    const half = rooms.find(({ slug }) => slug === 'city-gymnasium-arena-a') ?? expect.fail('no such room');
    const drawn = RoomFacts.parse(half.facts);
    const { way } = drawn.reserving;
    if (way.kind !== 'draw') expect.fail('not drawn');
    const findings = (changed: Partial<RoomFacts>, { slug } = half) =>
      drawFindings({ ...half, slug, facts: { ...drawn, ...changed } }, city).map(({ code, excerpt }) => `${code} ${excerpt}`);
    const terms = (changed: Partial<typeof way>) => ({ reserving: { ...drawn.reserving, way: { ...way, ...changed } } });
    const applyTo = { monthsBefore: 2, day: 28, time: '24:00' };
    const late = { drawAt: { ...applyTo, day: 31, time: '10:00' }, confirmBy: { ...applyTo, day: 31, time: '17:00' } };
    const openToAll = { ...applyTo, monthsBefore: 1, day: 1 };
    const apart = 'cell-drawn-apart city-gymnasium-arena-a';
    expect(findings({})).toEqual([]);
    expect(findings(terms({ applyTo, ...late, openToAll }))).toEqual(['draw-times-cross 2027-04', apart]);
    expect(findings(terms({ mostWins: 1 }))).toEqual([apart]);
    expect(findings({ office: 'elsewhere' })).toEqual([apart]);
    expect(findings({ reserving: { ...drawn.reserving, way: { kind: 'first-come' } } })).toEqual([apart]);
    const free = { kind: 'free', least: 60, most: 120, startEvery: 60, step: 60 } as const;
    expect(findings({ booking: free })).toEqual(['draw-without-slots city-gymnasium-arena-a']);
    const long = { ...half, slug: 'a'.repeat(62) };
    expect(findings({ cells: ['alone'] }, long)).toEqual(['morning', 'afternoon', 'evening'].map((slot) => `draw-name-long ${slot}`));
  });
});

it('collects the outside links of texts and facts', () => {
  const entry = serviceEntry(
    { en: '[Law](https://law.example/a), [out](/services/moving-out), [call](tel:119), also https://city.example/b.' },
    {
      ways: [{ id: 'web', kind: 'external-site', hours: { kind: 'always' }, url: 'https://way.example/' }],
      laws: [{ law: '法', article: '第1条', url: 'https://laws.example/' }],
      source: { kind: 'looked-up', title: '市', url: 'https://source.example/', on: '2026-11-21' },
    },
  );
  expect(outsideLinks(entry)).toEqual([
    { place: { locale: 'en', path: ['notes'] }, url: 'https://law.example/a' },
    { place: { locale: 'en', path: ['notes'] }, url: 'https://city.example/b' },
    { place: { locale: 'ja', path: ['facts', 'ways', 0, 'url'] }, url: 'https://way.example/' },
    { place: { locale: 'ja', path: ['facts', 'laws', 0, 'url'] }, url: 'https://laws.example/' },
    { place: { locale: 'ja', path: ['facts', 'source', 'url'] }, url: 'https://source.example/' },
  ]);
});

it('says nothing of quantities where there is no Japanese to compare with', () => {
  const entry = serviceEntry({ en: 'Within 14 days.' });
  expect(codesOf({ ...entry, texts: entry.texts.filter(({ locale }) => locale !== 'ja') })).toEqual(['block language-missing 日本語']);
  expect(foundIn({ en: 'Within 14 days.' })).toEqual(['block quantity-added 14 days']);
});
