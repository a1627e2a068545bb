import { describe, expect, it } from 'vitest';
import { type EntryFile, parseEntryFile } from '#lib/catalogue/entry-file';
import { largestFile, mostEntries } from '#lib/catalogue/exchange/model';
import { planImport } from '#lib/catalogue/exchange/plan';
import type { EntryKind } from '#lib/catalogue/model';
import { readSampleEntries } from '#lib/city/sample';
import { writeCsv } from '#lib/csv/write';

const now = new Date('2026-11-21T10:00:00+09:00');
const known = readSampleEntries();
const entryOf = (kind: EntryKind, slug: string): EntryFile => {
  const found = known.find((entry) => entry.kind === kind && entry.slug === slug);
  if (!found) throw new Error(`no ${kind}/${slug}`);
  return found;
};

const planOf = async (bytes: Uint8Array, kind?: EntryKind, city: readonly EntryFile[] = known) =>
  planImport(bytes, { kind, now, known: city });
const text = (said: string) => new TextEncoder().encode(said);
const table = (header: string[], ...rows: string[][]) => writeCsv(header, rows, { encoding: 'utf-8' }).bytes;
const json = (content: unknown) => text(JSON.stringify(content));

/** `3 ja.title too-long`: row, column, code. */
async function told(bytes: Uint8Array, kind?: EntryKind): Promise<string[]> {
  const plan = await planOf(bytes, kind);
  const faults = plan.ok ? plan.value.faults : [plan.fault];
  return faults.map(({ line, column, path, code }) => [line, [column, path].filter(Boolean).join('.'), code].join(' '));
}

async function only(bytes: Uint8Array, kind?: EntryKind, city?: readonly EntryFile[]) {
  const plan = await planOf(bytes, kind, city);
  if (!plan.ok || plan.value.faultCount > 0) throw new Error(JSON.stringify(plan));
  const [entry] = plan.value.entries;
  if (!entry) throw new Error('nothing changes');
  return { entry, plan: plan.value, textIn: (locale: string) => entry.texts.find((one) => one.locale === locale) };
}

describe('a file that cannot be read', () => {
  const entry = { kind: 'item', slug: 'a' };
  it.each<[string, Uint8Array, string]>([
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'spreadsheet'],
    ['Unicode text', Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'utf-16'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), 'not-text'],
    ['no encoding', Uint8Array.from([0x61, 0x0a, 0x62, 0xff]), 'undecodable'],
    ['nothing', new Uint8Array(), 'empty'],
    ['an open quote', text('slug\n"a'), 'unclosed-quote'],
    ['too many bytes', new Uint8Array(largestFile * 1024 * 1024 + 1).fill(97), 'too-large'],
    ['too many rows', text(`slug\n${'a\n'.repeat(mostEntries + 1)}`), 'too-many-rows'],
    ['tabs', text('slug\tja.title\na\tb'), 'other-separator'],
    ['other columns', text('名前,題名\na,b'), 'no-header'],
    ['no slugs', text('ja.title\nb'), 'no-slug-column'],
    ['a header alone', text('slug,ja.title\n,\n'), 'no-rows'],
    ['broken JSON', text('[{"slug":'), 'not-json'],
    ['forbidden names', text('{"slug":"a","__proto__":{}}'), 'forbidden-key'],
    ['another format', json({ format: 'mobile-city-hall-backup', version: 1, entries: [entry] }), 'wrong-format'],
    ['another version', json({ format: 'mobile-city-hall-catalogue', version: 2, entries: [entry] }), 'wrong-version'],
    ['no entries', json([]), 'no-rows'],
  ])('%s', async (_, bytes, code) => expect(await told(bytes, 'item')).toEqual([`0  ${code}`]));

  it('a table of which nobody said what it holds', async () => expect(await told(text('slug\na'))).toEqual(['0  kind-missing']));
});

describe('a value that is wrong for its kind', () => {
  it.each<[EntryKind, string, string, string, string]>([
    ['office', 'citizens', 'facts.phone', '0153001111', 'facts.phone not-a-phone'],
    ['office', 'citizens', 'facts.position', '{"latitude":145,"longitude":43}', 'facts.position.latitude outside-japan'],
    ['garbage-type', 'bulky', 'facts.colour', '灰色', 'facts.colour not-a-colour'],
    ['evacuation-site', 'asahi-hill-park', 'facts.shelter', 'たぶん', 'facts.shelter not-yes-no'],
    ['evacuation-site', 'asahi-hill-park', 'facts.hazards', 'flood\nfire', 'facts.hazards.1 unknown-choice'],
    ['evacuation-site', 'asahi-hill-park', 'facts.district', 'moon', 'facts.district no-such-entry'],
    ['district', 'central', 'facts.collection', '{"rules":{"moon":[]}}', 'facts.collection.rules.moon no-such-entry'],
    ['life-event', 'moving-in', 'facts.items', '[{"service":"moon"}]', 'facts.items.0.service no-such-entry'],
  ])('%s %s %s', async (kind, slug, column, cell, fault) => {
    expect(await told(table(['slug', column], [slug, cell]), kind)).toContain(`2 ${fault}`);
  });
});

describe('entries in JSON', () => {
  const item = {
    kind: 'item',
    slug: 'new-seal',
    facts: {},
    texts: { ja: { title: '印鑑' }, 'ja-easy': { title: 'はんこ' }, en: { title: 'Seal' } },
  };
  it.each<[string, unknown, string[]]>([
    ['no object', ['seal'], ['1  not-an-entry']],
    ['an unknown kind', [{ ...item, kind: 'moon' }], ['1 kind unknown-kind']],
    ['an unknown field', [{ ...item, colour: 'red' }], ['1 colour unknown-field']],
    [
      'an unknown field of a text',
      [{ ...item, texts: { ...item.texts, en: { title: 'Seal', titel: 'x' } } }],
      ['1 en.titel unknown-field'],
    ],
    ['an unknown language', [{ ...item, machine: ['fr'] }], ['1 fr unknown-locale']],
    ['a text that is none', [{ ...item, texts: { ...item.texts, en: 'Seal' } }], ['1 texts.en wrong-shape']],
    ['no slug', [item, { ...item, slug: undefined }], ['2 slug slug-missing']],
    ['the same twice', [item, item], ['2 slug slug-twice']],
    ['a file name as slug', [{ ...item, slug: '../secret' }], ['1 slug slug-malformed']],
    ['a number as title', [{ ...item, texts: { ...item.texts, en: { title: 5 } } }], ['1 en.title wrong-shape']],
  ])('%s', async (_, entries, faults) => expect(await told(json(entries))).toEqual(faults));

  it('may be a bare list, one entry, or a seed file that does not say its kind', async () => {
    const { kind: _, ...seed } = item;
    for (const bytes of [json([item]), json(item), json(seed)]) {
      expect((await only(bytes, 'item')).entry).toEqual(
        parseEntryFile('item', { ...seed, revision: 1, checkedOn: null, reviewOn: null }, ''),
      );
    }
  });

  it('may refer to each other', async () => {
    const { texts } = entryOf('garbage-item', 'iron');
    const said = Object.fromEntries(texts.map((one) => [one.locale, one.text]));
    const type = entryOf('garbage-type', 'bulky');
    const ofNewType = { kind: 'garbage-item', slug: 'piano', facts: { types: ['very-bulky'] }, texts: said };
    expect(await told(json([ofNewType]))).toEqual(['1 facts.types.0 no-such-entry']);
    const newType = { ...type, slug: 'very-bulky', texts: Object.fromEntries(type.texts.map((one) => [one.locale, one.text])) };
    expect(await told(json([ofNewType, newType]))).toEqual([]);
  });
});

describe('what a table changes', () => {
  const citizens = entryOf('office', 'citizens');
  it('is what its columns say; all else stays', async () => {
    const { entry, plan } = await only(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office');
    expect(plan).toMatchObject({ adds: [], changes: [{ kind: 'office', slug: 'citizens', fields: ['facts.phone'] }], unchanged: 0 });
    expect(entry).toEqual({ ...citizens, facts: { ...Object(citizens.facts), phone: '0153-00-9999' } });
  });

  it('empties what may be empty', async () => {
    const { entry } = await only(table(['slug', 'facts.capacity', 'reviewOn'], ['asahi-hill-park', '', '']), 'evacuation-site');
    expect(entry.facts).not.toHaveProperty('capacity');
    expect(entry.reviewOn).toBeNull();
  });

  it('is a new revision when the original says something else; what stays is older then', async () => {
    const { entry, textIn } = await only(
      table(['slug', 'ja.title', 'en.title'], ['citizens', '市民課（本庁）', 'Citizens (main)']),
      'office',
    );
    expect([entry.revision, textIn('ja')?.madeFrom, textIn('en')?.madeFrom, textIn('ja-easy')?.madeFrom]).toEqual([2, 2, 2, 1]);
  });

  it('is made by a machine until somebody says that a person has read it', async () => {
    const bare = known.map((one) => (one === citizens ? { ...one, texts: one.texts.filter(({ locale }) => locale !== 'ru') } : one));
    const row = ['citizens', 'Отдел регистрации'];
    expect((await only(table(['slug', 'ru.title'], row), 'office', bare)).textIn('ru')?.madeBy).toBe('machine');
    expect((await only(table(['slug', 'ru.title', 'ru.madeBy'], [...row, '人']), 'office', bare)).textIn('ru')?.madeBy).toBe('person');
  });

  it('takes a language away whose cells are all empty', async () => {
    const said = ['title', 'reading', 'summary', 'address', 'access', 'words'].map((name) => `ko.${name}`);
    const { textIn } = await only(table(['slug', ...said], ['citizens', ...said.map(() => '')]), 'office');
    expect(textIn('ko')).toBeUndefined();
    expect(textIn('vi')).toBeDefined();
  });

  it('leaves alone what only an old encoding has changed', async () => {
    const { bytes } = writeCsv(['slug', 'ko.title', 'facts.phone'], [['citizens', '시민과', '0153-00-9999']], { encoding: 'cp932' });
    const city = known.map((one) =>
      one === citizens
        ? { ...one, texts: one.texts.map((said) => (said.locale === 'ko' ? { ...said, text: { ...said.text, title: '시민과' } } : said)) }
        : one,
    );
    expect((await only(bytes, 'office', city)).plan.changes[0]?.fields).toEqual(['facts.phone']);
    expect(await told(writeCsv(['slug', 'ko.title'], [['citizens', '서울']], { encoding: 'cp932' }).bytes, 'office')).toContain(
      '2 ko.title lost-characters',
    );
  });

  it('counts rows as a spreadsheet does, whatever lines are in their cells', async () => {
    const bytes = text('slug,ja.access\n\ncitizens,"駅から\n歩いて5分"\n\ntax,\n');
    expect(await told(bytes, 'office')).toContain('5 ja.access required');
  });
});
