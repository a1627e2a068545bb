import { describe, expect, it } from 'vitest';
import { theCity } from '#lib/audit/model';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { changeSettings } from '#lib/city/settings/operations';
import { locales } from '#lib/i18n/locales';
import { datasetHeader } from '#lib/open-data/dataset';
import { asGeoJson, facilityHeader } from '#lib/open-data/facilities';
import { Service, ServiceList } from '#lib/open-data/model';
import { facilityDataset, listOpenServices, serviceDataset, showOpenService } from '#lib/open-data/operations';
import { ListQuery } from '#lib/open-data/query';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-11-24T10:00:00+09:00');
withSampleCity();
const later = new Date('2026-11-30T23:30:00+09:00');
const origin = 'https://city.example';
const sampleServices = readSampleEntries().filter(({ kind }) => kind === 'service');

async function list(query: object) {
  const answer = await listOpenServices(ListQuery.parse(query), origin);
  if (!answer.ok) throw new Error(answer.fault.parameter);
  return answer.value;
}

async function show(slug: string, locale: (typeof locales)[number] = 'ja') {
  const answer = await showOpenService(slug, locale, origin);
  if (!answer.ok) throw new Error(answer.fault.parameter);
  return answer.value;
}

const slugsOf = ({ services }: ServiceList) => services.map(({ slug }) => slug);

it('says the sample city in every language by its schema, nothing more and nothing less', async () => {
  for (const locale of locales) {
    const answer = await list({ locale, limit: 100 });
    expect(answer.services).toHaveLength(sampleServices.length);
    expect(ServiceList.strict().parse(answer)).toEqual(answer);
    for (const slug of slugsOf(answer)) {
      const service = await show(slug, locale);
      expect(Service.strict().parse(service)).toEqual(service);
    }
  }
});

describe('the list', () => {
  it('goes on where a page ended, until all were told once', async () => {
    const told: string[] = [];
    let page = await list({ limit: 30 });
    while (page.next) {
      told.push(...slugsOf(page));
      page = await list({ limit: 30, cursor: page.next });
    }
    expect([...told, ...slugsOf(page)]).toEqual(sampleServices.map(({ slug }) => slug).sort());
  });

  it('ends with a page that is just full', async () => {
    expect((await list({ category: 'moving', limit: (await list({ category: 'moving' })).services.length })).next).toBeNull();
  });

  it('tells those of a category, an office, an audience', async () => {
    const [moving, citizens, families] = [
      await list({ category: 'moving', limit: 100 }),
      await list({ office: 'citizens', limit: 100 }),
      await list({ audience: 'families', limit: 100 }),
    ];
    expect(new Set(moving.services.map(({ category }) => category.title))).toEqual(new Set(['引っ越し・住まい']));
    expect(new Set(citizens.services.map(({ office }) => office.slug))).toEqual(new Set(['citizens']));
    expect(slugsOf(families)).toContain('child-allowance');
    expect(slugsOf(families)).not.toContain('residence-certificate');
  });

  it('does not pass off a name that is none as one without services', async () => {
    for (const parameter of ['category', 'office', 'audience']) {
      const answer = await listOpenServices(ListQuery.parse({ [parameter]: 'no-such' }), origin);
      expect(answer).toEqual({ ok: false, fault: { code: 'invalid-value', parameter } });
    }
  });

  it('tells what was saved since a day in Japan', async () => {
    await importEntries(
      sampleServices.filter(({ slug }) => slug === 'moving-in'),
      later,
    );
    expect(slugsOf(await list({ updatedSince: '2026-11-30' }))).toEqual(['moving-in']);
    expect(slugsOf(await list({ updatedSince: '2026-12-01' }))).toEqual([]);
  });
});

describe('a service', () => {
  it('says what its page says', async () => {
    expect(await show('residence-certificate', 'en')).toMatchObject({
      url: 'https://city.example/en/services/residence-certificate',
      fees: [{ yen: 300 }, { yen: 200 }, { yen: 300 }],
      audiences: [{ slug: 'everyone' }],
      office: { title: 'Citizens Division (市民課)', phone: '0153-00-1121' },
      laws: expect.arrayContaining([expect.objectContaining({ law: '住民基本台帳法', article: '第12条' })]),
    });
    const moving = await show('moving-in');
    expect(moving.due.rules).toEqual([{ kind: 'within', of: 'move', days: 14, countsFirstDay: false }]);
    expect(moving.bring.map(({ when }) => when)).toContain('マイナンバーカードを使わずに転出届を出したとき');
    expect(moving.bring[0]?.anyOf).toHaveLength(2);
    expect(moving.events.map(({ slug }) => slug)).toContain('moving-in');
  });

  it('says which text a machine made, and which language stands in for another', async () => {
    const { languages, fieldLanguages } = await show('moving-in', 'vi');
    expect(languages).toContainEqual({ locale: 'vi', state: 'machine' });
    expect(languages).toContainEqual({ locale: 'en', state: 'current' });
    expect(fieldLanguages).toMatchObject({ title: 'vi', steps: 'en' });
    expect((await list({ locale: 'vi', limit: 1 })).services[0]?.fieldLanguages).toEqual({ title: 'vi', summary: 'vi' });
  });

  it('is not found under a name that is none', async () => {
    expect(await showOpenService('no-such', 'ja', origin)).toEqual({ ok: false, fault: { code: 'not-found', parameter: 'slug' } });
  });
});

describe('the open data set', () => {
  it('has every service as a row, in Japanese', async () => {
    await changeSettings(theCity, { code: '012238' }, now);
    const rows = await serviceDataset(origin);
    expect(rows).toHaveLength(sampleServices.length);
    expect(datasetHeader.slice(0, 6)).toEqual(['全国地方公共団体コード', 'ID', '地方公共団体名', '名称', '名称_カナ', '名称_英字']);
    expect(rows.find(({ ID }) => ID === 'residence-certificate')).toMatchObject({
      全国地方公共団体コード: '012238',
      地方公共団体名: '汐見市',
      名称_英字: 'Certificate of Residence',
      手数料: expect.stringMatching(/：300円;.*：200円;/),
      電話番号: '0153-00-1121',
      URL: 'https://city.example/ja/services/residence-certificate',
      更新日: '2026-11-21',
    });
    const moving = rows.find(({ ID }) => ID === 'moving-in');
    expect(moving?.['名称_カナ']).toBe('テンニュウトドケ');
    expect(moving?.['手数料']).toBe('届出：無料');
    expect(moving?.['必要なもの']).toContain('または');
    expect(moving?.['方法']).toBe('窓口：市役所の市民課');
  });
});

describe('公共施設一覧', () => {
  it('has every facility as a row with its ordinary hours, what differs in words', async () => {
    const rows = await facilityDataset(origin);
    expect(rows).toHaveLength(8);
    expect(Object.keys(rows[0]?.row ?? {})).toEqual(facilityHeader);
    const rowOf = (slug: string) => rows.find(({ row }) => row['ID'] === slug)?.row;
    expect(rowOf('city-library')).toMatchObject({
      名称_カナ: 'シリツトショカン',
      名称_英字: 'City Library (市立図書館)',
      所在地_連結表記: '汐見市栄町1丁目6番地',
      利用可能曜日: '火水木金土日',
      開始時間: '09:30',
      終了時間: '19:00',
      利用可能日時特記事項: expect.stringMatching(/^ふだん 9:30〜19:00;土曜日、日曜日、祝日 9:30〜17:00;.*蔵書点検のため$/),
      バリアフリー情報: '車椅子で入れます;スロープ;エレベーター;バリアフリートイレ;点字ブロック',
      URL: 'https://city.example/ja/facilities/city-library',
    });
    expect(rowOf('fishing-port-hall')).toMatchObject({ 利用可能曜日: '月火水木金土日', 駐車場情報: '駐車場：40台' });
  });

  it('is points on a map as GeoJSON', async () => {
    const { features } = asGeoJson(await facilityDataset(origin));
    expect(features.find(({ properties }) => properties['ID'] === 'city-gymnasium')?.geometry).toEqual({
      type: 'Point',
      coordinates: [145.5811, 43.3325],
    });
  });
});
