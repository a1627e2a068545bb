import { describe, expect, it } from 'vitest';
import { atomFeed } from '#lib/disasters/orders/atom';
import { type CapMessage, capAlert, capTime, sortingOfOrder } from '#lib/disasters/orders/cap';
import { asDocument, type Written } from '#lib/disasters/orders/xml';
import { all, type Element, first, readXml, textOf } from '#lib/disasters/reports/xml';

const from = { sender: 'city.example', web: 'https://city.example', code: '012238' };
const sent = new Date('2026-11-21T15:00:00.000Z');
const words = {
  language: 'en',
  event: 'Alert Level 4',
  senderName: 'Shiomi City',
  headline: 'A & B <now>',
  areaDesc: 'Hama District',
} as const;
const message: CapMessage = {
  ...{ identifier: 'order-1', sent, world: 'real', msgType: 'Alert', references: [], circle: null, isWholeCity: true },
  sorting: sortingOfOrder({ level: 4, hazard: 'flood', districts: ['hama'], sites: [], remark: null }),
  expires: new Date('2026-12-21T00:00:00+09:00'),
  words: [{ ...words, description: '川が\u0001あふれます', instruction: 'Go.' }],
};

function parsed(xml: string): Element {
  const read = readXml(Buffer.from(xml));
  return read.ok ? read.value : expect.fail(read.fault);
}
const asCap = (changed: Partial<CapMessage> = {}) => parsed(asDocument(capAlert({ ...message, ...changed }, from)));
const namesIn = (element: Element | undefined) =>
  (element?.children ?? []).flatMap((child) => ('name' in child ? [String(child.name)] : []));
const circle = { latitude: 43.33, longitude: 145.58, radius: 500 };

/** The order in which the schema of CAP 1.2 has them. */
const alertOrder = ['identifier', 'sender', 'sent', 'status', 'msgType', 'source', 'scope', 'note', 'references', 'info'];
const infoOrder = [
  ...['language', 'category', 'event', 'responseType', 'urgency', 'severity', 'certainty', 'effective', 'onset', 'expires'],
  ...['senderName', 'headline', 'description', 'instruction', 'web', 'contact', 'area'],
];
const isInOrder = (names: readonly string[], order: readonly string[]) => {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
};

describe('a CAP message', () => {
  it('has the elements of the standard in its order', () => {
    const alert = asCap({ world: 'drill', references: [{ identifier: 'order-0', sent }], circle });
    expect(alert.attributes).toMatchObject({ xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' });
    expect(isInOrder(namesIn(alert), alertOrder)).toBe(true);
    expect(isInOrder(namesIn(first(alert, 'info')), infoOrder)).toBe(true);
    expect(namesIn(first(alert, 'info', 'area'))).toEqual(['areaDesc', 'circle', 'geocode']);
    for (const name of ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope'] as const) expect(textOf(alert, name)).not.toBe('');
    for (const name of ['category', 'event', 'urgency', 'severity', 'certainty'] as const) expect(textOf(alert, 'info', name)).not.toBe('');
  });

  it("is for the whole city's code only where all of the city is meant", () => {
    const code = (isWholeCity: boolean) => textOf(asCap({ isWholeCity }), 'info', 'area', 'geocode', 'value');
    expect([code(true), code(false)]).toEqual(['012238', '']);
  });

  it('writes moments with their offset, and never a Z', () => {
    expect(capTime(sent)).toBe('2026-11-22T00:00:00+09:00');
    expect(textOf(asCap(), 'sent')).toBe('2026-11-22T00:00:00+09:00');
  });

  it('is an exercise in a drill, and actual otherwise', () => {
    expect([textOf(asCap({ world: 'drill' }), 'status'), textOf(asCap(), 'status')]).toEqual(['Exercise', 'Actual']);
  });

  it('names what it replaces by sender, identifier and moment', () => {
    const update = asCap({ msgType: 'Update', references: [{ identifier: 'order-0', sent }] });
    expect(textOf(update, 'references')).toBe('city.example,order-0,2026-11-22T00:00:00+09:00');
  });

  it('says what was typed, and nothing that is markup or that no document may hold', () => {
    expect(textOf(asCap(), 'info', 'headline')).toBe('A & B <now>');
    expect(textOf(asCap(), 'info', 'description')).toBe('川があふれます');
    expect(textOf(asCap({ circle }), 'info', 'area', 'circle')).toBe('43.33,145.58 0.5');
  });
});

it.each([
  [3, 'flood', 'Prepare', 'Severe'],
  [4, 'landslide', 'Evacuate', 'Severe'],
  [4, 'tsunami', 'Evacuate', 'Extreme'],
  [5, 'flood', 'Shelter', 'Extreme'],
] as const)('level %i of %s asks machines to %s, as %s', (level, hazard, responseType, severity) => {
  expect(sortingOfOrder({ level, hazard, districts: ['hama'], sites: [], remark: null })).toMatchObject({ responseType, severity });
});

describe('an Atom feed', () => {
  const entry = (key: string, updated: Date, content?: Written) => ({
    ...{ key, updated, title: '<b>警戒</b>', category: 'evacuation-order', summary: 'S', page: 'https://city.example/ja/disasters' },
    ...(content && { content }),
  });
  const feedOf = (entries: ReturnType<typeof entry>[]) =>
    parsed(
      atomFeed(
        { self: 'https://city.example/open-data/alerts.atom', title: 'T', author: '汐見市', language: 'ja', entries },
        new Date('2027-01-01'),
      ),
    );

  it('has what RFC 4287 asks for, the newest first', () => {
    const feed = feedOf([entry('order/1', sent), entry('order/2', new Date('2026-11-22T00:00:00Z'))]);
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' });
    expect([textOf(feed, 'id'), textOf(feed, 'title'), textOf(feed, 'updated'), textOf(feed, 'author', 'name')]).toEqual([
      ...['https://city.example/open-data/alerts.atom', 'T'],
      ...['2026-11-22T00:00:00.000Z', '汐見市'],
    ]);
    expect(all(feed, 'entry').map((one) => [textOf(one, 'id'), textOf(one, 'title')])).toEqual([
      ['tag:city.example,2026:order/2', '<b>警戒</b>'],
      ['tag:city.example,2026:order/1', '<b>警戒</b>'],
    ]);
  });

  it('carries whole CAP messages', () => {
    const feed = feedOf([entry('order-1', sent, capAlert(message, from))]);
    expect(first(feed, 'entry', 'content')?.attributes).toEqual({ type: 'application/cap+xml' });
    expect(textOf(feed, 'entry', 'content', 'alert', 'identifier')).toBe('order-1');
  });

  it('is a feed without anything in it, too', () => {
    expect(textOf(feedOf([]), 'updated')).toBe('2027-01-01T00:00:00.000Z');
  });
});
