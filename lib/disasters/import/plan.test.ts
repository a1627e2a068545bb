import { describe, expect, it } from 'vitest';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { header, readList } from '#lib/disasters/import/list.fixture';
import { planSites } from '#lib/disasters/import/plan';
import { listOf } from '#lib/lists/list.fixture';

const text = (locale: 'ja' | 'en', said: Record<string, unknown>) => ({ locale, madeBy: 'person', madeFrom: 1, text: said }) as const;
const entry = { revision: 1, checkedOn: null, reviewOn: null };
const district: EntryFile = {
  ...{ ...entry, kind: 'district', slug: 'hama', facts: {} },
  texts: [text('ja', { title: '浜', towns: ['花咲町'] })],
};

const school = '1,花咲小学校,,根室市花咲町1,43.33,145.583,1,,';
const plan = (lines: readonly string[], known: readonly EntryFile[] = [], withdrawn: readonly EntryFile[] = [], columns = header) =>
  planSites(readList(listOf(columns, ...lines)), { known: [district, ...known], withdrawn, version: 7 });
/** The sites of a city that has taken a list in. */
const cityWith = async (lines: readonly string[], known: readonly EntryFile[] = [], columns = header) => {
  const { entries } = (await plan(lines, known, [], columns)).plan;
  const slugs = new Set(entries.map(({ slug }) => slug));
  return [...known.filter(({ slug }) => !slugs.has(slug)), ...entries];
};
const byId = header.replace('NO', '市区町村コード,ID');

describe('what importing a list would do', () => {
  it('adds a site that nobody knows, in the district that its address names', async () => {
    const { plan: imported, accepted, added } = await plan([school]);
    expect({ accepted, added, version: imported.version }).toMatchObject({ accepted: 1, added: [{ title: '花咲小学校' }], version: 7 });
    expect(imported.entries).toMatchObject([
      {
        ...{ kind: 'evacuation-site', slug: expect.stringMatching(/^site-[\da-f]{12}$/), revision: 1 },
        facts: { district: 'hama', hazards: ['earthquake'], shelter: false, identifiers: ['/emergency/no-1'] },
        texts: [{ locale: 'ja', madeBy: 'person', text: { title: '花咲小学校', address: '根室市花咲町1' } }],
      },
    ]);
  });

  it('changes nothing the second time', async () => {
    const { accepted, added, changed, missing, plan: imported } = await plan([school], await cityWith([school]));
    expect({ accepted, added, changed, missing }).toEqual({ accepted: 1, added: [], changed: [], missing: [] });
    expect(imported).toMatchObject({ unchanged: 1, entries: [] });
  });

  it.each([
    ['its place a little', school.replace('43.33,', '43.3303,'), ['facts.position']],
    ['its disasters', school.replace('1,,', ',1,'), ['facts.hazards']],
    ['its name, at the same place under the same number', school.replace('小学校', '学園'), ['ja.title']],
    ['its place by far, under the same number and name', school.replace('43.33,', '43.39,'), ['facts.position']],
    ['its number', school.replace('1,花', '8,花'), ['facts.identifiers']],
  ])('finds a site again and tells what changes: %s', async (_, line, fields) => {
    const { added, changed } = await plan([line], await cityWith([school]));
    expect(added).toEqual([]);
    expect(changed.map((one) => one.fields)).toEqual([fields]);
  });

  it('believes an ID whatever else has changed, but no number that means another site now', async () => {
    const called = '012238,x1,花咲小学校,,根室市花咲町1,43.33,145.583,1,,';
    const moved = '012238,x1,花咲学園,,根室市花咲町9,43.38,145.5,1,,';
    expect((await plan([moved], await cityWith([called], [], byId), [], byId)).changed).toMatchObject([{ slug: '012238-emergency-x1' }]);
    const other = await plan([school.replace('花咲小学校', '落石会館').replace('43.33,', '43.2,')], await cityWith([school]));
    expect(other).toMatchObject({ added: [{ title: '落石会館' }], changed: [], missing: [{ title: '花咲小学校' }] });
  });

  it('leaves what the list does not speak of: other languages, what staff have added', async () => {
    const [site] = await cityWith([school]);
    if (!site) throw new Error('no site');
    const mended: EntryFile = {
      ...site,
      facts: { ...Object(site.facts), district: undefined, capacity: 300, pets: true },
      texts: [...site.texts, text('en', { title: 'Hanasaki School', address: '1 Hanasaki' })],
    };
    const { entries } = (await plan([school.replace('小学校', '学園')], [mended])).plan;
    expect(entries[0]).toMatchObject({ revision: 2, facts: { capacity: 300, pets: true, district: 'hama' } });
    expect(entries[0]?.texts).toMatchObject([
      { locale: 'ja', madeFrom: 2 },
      { locale: 'en', madeFrom: 1, text: { title: 'Hanasaki School' } },
    ]);
  });

  it('tells of sites that are no longer in the list, but not of one whose row was refused', async () => {
    const known = await cityWith([school, '2,花咲会館,,根室市花咲町2,43.34,145.583,1,,']);
    const { missing, plan: imported, refused } = await plan([school.replace(',1,,', ',?,,')], known);
    expect(refused).toMatchObject([{ row: 2, name: '花咲小学校', fault: { code: 'flag-unknown' } }]);
    expect(missing).toMatchObject([{ title: '花咲会館' }]);
    expect(imported.entries).toEqual([]);
  });

  it('tells that a site that was withdrawn would be seen again', async () => {
    const { changed, plan: imported } = await plan([school], [], await cityWith([school]));
    expect(changed).toMatchObject([{ fields: [] }]);
    expect(imported.changes).toMatchObject([{ visibleAgain: true }]);
  });

  it('refuses what the house refuses of anybody', async () => {
    const {
      accepted,
      refused,
      plan: imported,
    } = await plan([school.replace('花咲小', '花〓小'), school.replace('花咲町1', 'x'.repeat(400))]);
    expect({ accepted, entries: imported.entries }).toEqual({ accepted: 0, entries: [] });
    expect(refused.map(({ row, fault: { column, code } }) => [row, column, code])).toEqual([
      [2, 'ja.title', 'lost-characters'],
      [3, 'ja.address', 'too-long'],
    ]);
  });
});

describe('a site in two lists', () => {
  const towers = '名称,住所,緯度,経度,備考';
  const tower = '花咲タワー,花咲町 1番地,43.3302,145.583,津波避難タワー';
  const flood = '1,花咲タワー,,根室市花咲町1,43.33,145.583,1,,1';

  it('is one site and has what both say of it, and neither list takes away what the other has said', async () => {
    const both = await cityWith([tower], await cityWith([flood]), towers);
    expect(both).toMatchObject([
      {
        facts: { hazards: ['earthquake', 'tsunami'], tsunamiBuilding: true, shelter: true, position: { latitude: 43.33 } },
        texts: [{ text: { address: '根室市花咲町1' } }],
      },
    ]);
    expect((await plan([flood], both)).changed).toEqual([]);
    expect((await plan([tower], both, [], towers)).changed).toEqual([]);
  });

  it('is named by the list that named it first, whichever that is', async () => {
    const both = await cityWith([flood], await cityWith([tower], [], towers));
    expect(both).toMatchObject([{ facts: { hazards: ['earthquake', 'tsunami'], position: { latitude: 43.3302 } } }]);
    expect((await plan([flood], both)).changed).toEqual([]);
  });

  it('has what only the second one knows', async () => {
    const columns = `${header},想定収容人数,備考`;
    const [both] = await cityWith(
      [`${flood},300,2階以上`],
      await cityWith(['花咲タワー,花咲町 1番地,43.3302,145.583,1'], [], '避難所名,住所,緯度,経度,指定避難所'),
      columns,
    );
    expect(both).toMatchObject({
      facts: { capacity: 300, shelter: true },
      texts: [{ text: { address: '花咲町 1番地', note: '2階以上' } }],
    });
  });
});
