import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { header, readList, reasonsIn } from '#lib/disasters/import/list.fixture';
import { readSites } from '#lib/disasters/import/sites';
import { listOf } from '#lib/lists/list.fixture';

const school = '1,花咲小学校,ハナサキショウガッコウ,根室市花咲町1,43.33,145.583,1,○,';
const list = `${header}\r\n${school}\r\n`;

describe('a municipal list', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(list)],
    ['UTF-8 with a BOM', new TextEncoder().encode(`\uFEFF${list}`)],
    ['CP932', iconv.encode(list, 'cp932')],
    ['UTF-16', iconv.encode(list, 'utf-16')],
    ['UTF-16, the other way round', iconv.encode(list, 'utf-16be', { addBOM: true })],
    ['lines that end in another way', new TextEncoder().encode(list.replaceAll('\r\n', '\n'))],
    ['half-width and strange names of columns', new TextEncoder().encode(list.replace('名称_カナ', '名称_ｶﾅ').replace('NO', 'ＮＯ'))],
  ])('is read in %s', (_, bytes) => {
    expect(readList(bytes)).toMatchObject({
      kind: 'emergency',
      refused: [],
      sites: [
        {
          ...{ rows: [2], title: '花咲小学校', reading: 'はなさきしょうがっこう', address: '根室市花咲町1' },
          ...{ position: { latitude: 43.33, longitude: 145.583 }, facts: { hazards: ['earthquake', 'tsunami'] } },
        },
      ],
    });
  });

  it('is read by the names of its columns, old or new, whatever their order', () => {
    const columns =
      '経度,緯度,指定避難所との重複,災害種別_地震(火災),災害種別_崖崩れ・土石流及び地滑り,名称,所在地_連結表記,建物名等(方書),郵便番号,郵便番号,ID,全国地方公共団体コード,標高,想定収容人数';
    const { sites } = readList(
      listOf(columns, '145.583,43.33,有,TRUE,,中学校,根室市常盤町2,"体育館\n2階",,,2024ES1,012238,12.5m,"約1,200人"'),
    );
    expect(sites).toEqual([
      {
        ...{ rows: [2], title: '中学校', address: '根室市常盤町2 体育館 2階', position: { latitude: 43.33, longitude: 145.583 } },
        facts: { hazards: ['earthquake'], shelter: true, elevation: 12.5, capacity: 1200 },
        identifiers: [{ value: '012238/emergency/2024ES1', lasting: true }],
      },
    ]);
  });

  it('tells what people need there, and which words it does not know', () => {
    const { sites, remarks } = readList(
      listOf(`${header},バリアフリー情報,ペット同行避難,設備,収容人数`, `${school},スロープ；多目的トイレ,可,Wi-Fi;発電機;プール,不詳`),
    );
    expect(sites[0]?.facts).toMatchObject({ barrierFree: ['slope', 'accessible-toilet'], pets: true, equipment: ['power', 'wifi'] });
    expect(remarks.map(({ code, params }) => ({ code, ...params }))).toEqual([
      { code: 'number-unread', value: '不詳' },
      { code: 'words-unread', words: 'プール' },
    ]);
  });

  it.each([
    ['1', true],
    ['１', true],
    ['〇', true],
    ['有', true],
    ['TRUE', true],
    ['', false],
    ['0', false],
    ['×', false],
    ['無', false],
    ['-', false],
  ])('says yes or no: %j', (flag, answer) => {
    const { sites } = readList(listOf(header, `1,a,,b,43.33,145.583,1,${flag},`));
    expect(sites[0]?.facts.hazards?.includes('tsunami')).toBe(answer);
  });

  it('refuses a row with its reason and takes the others', () => {
    const rows = [
      school,
      '2,,,b,43.33,145.583,1,,',
      '3,a,,,43.33,145.583,1,,',
      '4,a,,b,,,1,,',
      '5,a,,b,43.33,369.56,1,,',
      '6,a,,b,43.33,145.583,たぶん,,',
      '7,a,,b,43.33,145.583,,,',
      '8,花咲 小学校,,b,43.3301,145.583,1,,',
      '9,遠い所,,b,34.33,145.583,1,,',
      '10,花咲会館,,b,43.3303,145.5833,,,1',
    ];
    expect(reasonsIn(listOf(header, ...rows))).toEqual([
      '3 name-missing',
      '4 address-missing',
      '5 position-missing',
      '6 outside-japan',
      '7 flag-unknown',
      '8 no-hazard',
      '9 listed-twice',
      '10 far-away',
    ]);
    expect(readList(listOf(header, ...rows)).sites.map(({ rows: [row] }) => row)).toEqual([2, 11]);
  });

  it('takes two schools of one name for two, and two rows of one ID for one', () => {
    expect(reasonsIn(listOf(header, '1,本校,,b,43.33,145.583,1,,', '2,本校,,b,43.34,145.583,1,,'))).toEqual([]);
    const byId = header.replace('NO', 'ID');
    expect(reasonsIn(listOf(byId, 'x1,本校,,b,43.33,145.583,1,,', 'x1,分校,,b,43.34,145.583,1,,'))).toEqual(['3 listed-twice']);
  });

  it('puts latitude and longitude right and says so', () => {
    const { sites, remarks } = readList(listOf(header, '1,a,,b,145.583,43.33,1,,'));
    expect(sites[0]?.position).toEqual({ latitude: 43.33, longitude: 145.583 });
    expect(remarks).toMatchObject([{ row: 2, code: 'swapped' }]);
  });

  it('may be of tsunami evacuation buildings, of shelters, or against heat', () => {
    const columns = '名称,住所,緯度,経度,備考';
    expect(readList(listOf(columns, 'a,b,43.33,145.583,津波避難ビル'))).toMatchObject({
      kind: 'tsunami',
      sites: [{ note: '津波避難ビル', facts: { hazards: ['tsunami'], tsunamiBuilding: true } }],
    });
    expect(readList(listOf(`${columns},受入対象者`, 'a,b,43.33,145.583,,'))).toMatchObject({
      kind: 'shelters',
      sites: [{ facts: { shelter: true } }],
    });
    expect(readList(listOf('避難所名,住所,緯度,経度,福祉避難所', 'a,b,43.33,145.583,○', 'c,b,43.34,145.583,'))).toMatchObject({
      sites: [{ facts: { welfare: true } }, { facts: { shelter: true } }],
    });
    expect(readList(listOf('指定暑熱避難施設の名称,所在地,緯度,経度', 'a,b,43.33,145.583'))).toMatchObject({
      kind: 'cooling',
      sites: [{ facts: { cooling: true } }],
    });
  });
});

describe('a file that is no list of sites', () => {
  it.each([
    ['of something else', listOf('名称,住所,緯度,経度', 'AED,b,43.33,145.583'), 'not-a-list'],
    ['of houses, one of which is a tsunami evacuation building', listOf('名称,住所,備考', 'a,b,津波避難ビル', 'c,d,休館'), 'not-a-list'],
    ['empty', new Uint8Array(), 'empty'],
    ['of a header alone', listOf(header), 'no-rows'],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'spreadsheet'],
    ['with tabs', listOf(header.replaceAll(',', '\t'), school.replaceAll(',', '\t')), 'other-separator'],
    ['JSON that is none', new TextEncoder().encode('{"type":'), 'not-json'],
    ['JSON of something else', new TextEncoder().encode('{"type":"Feature"}'), 'not-a-list'],
  ])('is refused: %s', (_, bytes, code) => {
    const read = readSites(bytes);
    expect(read.ok ? 'read' : read.fault.code).toBe(code);
  });
});

describe('a GeoJSON of 国土地理院', () => {
  const feature = (properties: Record<string, string | null>, coordinates: number[] = [145.59, 43.288]) => ({
    ...{ type: 'Feature', geometry: { type: 'Point', coordinates } },
    properties: { '施設・場所名': '花咲港小学校', 住所: '根室市花咲港209', ...properties },
  });
  const collection = (...features: object[]) => new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));

  it('of 指定緊急避難場所 tells for which disasters; that a shelter has the same address says nothing of this place', () => {
    const { kind, sites } = readList(
      collection(
        feature({
          共通ID: 'E0122300004201',
          津波: '1',
          '崖崩れ、土石流及び地滑り': '1',
          洪水: '',
          指定避難所との住所同一: '1',
          備考: '2階以上',
        }),
      ),
    );
    expect(kind).toBe('emergency');
    expect(sites).toEqual([
      {
        ...{ rows: [1], title: '花咲港小学校', address: '根室市花咲港209', note: '2階以上' },
        ...{ position: { latitude: 43.288, longitude: 145.59 }, facts: { hazards: ['landslide', 'tsunami'] } },
        identifiers: [{ value: 'E0122300004201', lasting: true }],
      },
    ]);
  });

  it('of 指定避難所 may name a place once as a shelter and once as a welfare shelter, but not twice as the same', () => {
    const shelter = feature({ 共通ID: 'E0122300004111', 受入対象者: null });
    const welfare = feature({ 共通ID: 'E0122300004121', 受入対象者: '要配慮者' });
    const { sites } = readList(collection(shelter, welfare));
    expect(sites).toMatchObject([{ rows: [1, 2], facts: { shelter: true, welfare: true }, note: '受入対象者：要配慮者' }]);
    expect(reasonsIn(collection(shelter, welfare, feature({ 共通ID: 'E0122300009111', 受入対象者: '' })))).toEqual(['3 listed-twice']);
  });

  it('refuses a place without a point', () => {
    expect(reasonsIn(collection({ ...feature({ 津波: '1' }), geometry: null }))).toEqual(['1 position-missing']);
  });
});
