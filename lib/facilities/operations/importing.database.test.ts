import { beforeEach, describe, expect, it } from 'vitest';
import { findRecords, verifyChain } from '#lib/audit/operations';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { presentEntries } from '#lib/catalogue/exchange/operations';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { writeCsv } from '#lib/csv/write';
import { hall, header } from '#lib/facilities/import/list.fixture';
import { FacilityFacts, FacilityText } from '#lib/facilities/model';
import { importFacilityList, planFacilityList } from '#lib/facilities/operations/importing';
import { listFacilities } from '#lib/facilities/operations/listing';
import { listOf } from '#lib/lists/list.fixture';
import { facilityHeader } from '#lib/open-data/facilities';
import { facilityDataset } from '#lib/open-data/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const around = readSampleEntries().filter(({ kind }) => ['district', 'office', 'facility'].includes(kind));
beforeEach(async () => {
  await importEntries(around, now);
});

const inTheCity = { 所在地_連結表記: '汐見市港町1', 団体名: '住民課' };
const office = () => around.find(({ kind }) => kind === 'office');

async function planned(bytes: Uint8Array, officeInCharge?: string) {
  const plan = await planFacilityList(bytes, officeInCharge);
  if (!plan.ok) throw new Error(plan.fault.code);
  return plan.value;
}

async function takeIn(...rows: string[]) {
  const plan = await planned(listOf(header, ...rows), office()?.slug);
  expect(await importFacilityList(plan, now)).toMatchObject({ ok: true });
  return plan;
}

async function facility(slug: string) {
  const entry = (await presentEntries()).known.find((one) => one.kind === 'facility' && one.slug === slug);
  if (!entry) throw new Error(`no facility ${slug}`);
  const text = entry.texts.find(({ locale }) => locale === 'ja')?.text;
  return { entry, facts: FacilityFacts.parse(entry.facts), text: FacilityText.parse(text) };
}

async function ownExport(encoding: 'utf-8' | 'cp932'): Promise<Uint8Array> {
  const rows = (await facilityDataset('https://city.example')).map(({ row }) => facilityHeader.map((name) => row[name] ?? ''));
  return writeCsv(facilityHeader, rows, { encoding }).bytes;
}

describe.each(['utf-8', 'cp932'] as const)('our own export in %s', (encoding) => {
  it('changes nothing when it comes back', async () => {
    const { accepted, plan, refused, remarks, missing } = await planned(await ownExport(encoding));
    expect({ accepted, refused, missing, entries: plan.entries, drafts: plan.drafts }).toEqual({
      ...{ accepted: 8, refused: [], missing: [], entries: [], drafts: [] },
    });
    expect(remarks).toMatchObject([{ row: 0, code: 'columns-left', params: { columns: 'URL' } }]);
  });

  it('says the same again of facilities that a list has brought', async () => {
    await takeIn(hall({ ...inTheCity, ID: 'hanasaki', 利用可能日時特記事項: '年末年始は休み', 説明: '10〜20人の集会に' }));
    expect((await planned(await ownExport(encoding))).plan.entries).toEqual([]);
  });
});

describe('a list of facilities', () => {
  it('changes nothing while it is only looked at', async () => {
    const before = await presentEntries();
    expect(await planned(listOf(header, hall(inTheCity)), office()?.slug)).toMatchObject({ accepted: 1, added: [{ title: '花咲会館' }] });
    expect(await presentEntries()).toEqual(before);
  });

  it('shows residents a facility of which it says everything, after the others, and is recorded once', async () => {
    await takeIn(hall({ ...inTheCity, 利用可能日時特記事項: '*年末年始は休み', 備考: '土足禁止' }));
    const { facts, text, entry } = await facility('012238-facility-p1');
    expect(facts).toMatchObject({
      ...{
        rank: 9,
        office: office()?.slug,
        district: 'central',
        phone: '0153-00-0001',
        parking: 10,
        source: { kind: 'general-knowledge' },
      },
      hours: [{ days: [], spans: [{ from: '09:00', to: '21:00' }] }],
      closures: [{ rule: { kind: 'weekly', weekdays: ['mon'], onHoliday: 'closed' } }],
    });
    expect(text).toMatchObject({ reading: 'はなさきかいかん', notes: '利用できる日時：\\*年末年始は休み\n\n備考：土足禁止', photos: {} });
    expect(entry.texts.map(({ locale }) => locale)).toEqual(['ja']);
    expect((await listFacilities('ja', now)).at(-1)).toMatchObject({ slug: entry.slug, opening: { isOpen: true } });
    expect(await findRecords({ act: 'catalogue.imported' })).toMatchObject([{ actor: 'system', subject: 'catalogue/facility' }]);
    expect((await verifyChain()).faults).toEqual([]);
  });

  it('begins a draft of a facility of which it says too little, and leaves it to whoever writes it', async () => {
    const few = hall({ ...inTheCity, 緯度: '', 電話番号: '', 開始時間: '', アクセス方法: '' });
    const { drafted, accepted } = await takeIn(few);
    expect({ accepted, drafted }).toMatchObject({
      accepted: 1,
      drafted: [{ slug: '012238-facility-p1', fields: ['facts.position', 'facts.phone', 'facts.hours', 'ja.access'] }],
    });
    expect(await listFacilities('ja', now)).toHaveLength(8);
    const admin = { id: 'a', name: 'A', roles: ['administrator'], offices: [] };
    const onDesk = await openOnDesk(Object(admin), { kind: 'facility', slug: '012238-facility-p1' });
    expect(onDesk).toMatchObject({
      published: undefined,
      title: '花咲会館',
      office: office()?.slug,
      draft: { state: 'editing', authors: ['system'] },
    });
    expect(await takeIn(few)).toMatchObject({ accepted: 0, drafted: [], waiting: [{ title: '花咲会館' }] });
    expect(await findRecords({ act: 'catalogue.imported' })).toHaveLength(1);
  });

  it('is taken in wholly or not at all: not when somebody published since it was looked at', async () => {
    const few = hall({ ...inTheCity, ID: 'P2', 名称: '港会館', 緯度: '43.34', 電話番号: '' });
    const plan = await planned(listOf(header, hall(inTheCity), few), office()?.slug);
    expect(plan).toMatchObject({ added: [{}], drafted: [{}] });
    await importEntries(around.slice(0, 1), now);
    expect(await importFacilityList(plan, now)).toEqual({ ok: false, fault: 'outdated' });
    expect(await planned(listOf(header, few))).toMatchObject({ waiting: [] });
  });

  it('refuses an office that is none, and what the house refuses of anybody', async () => {
    expect(await planFacilityList(listOf(header, hall()), 'no-such')).toMatchObject({ ok: false, fault: { code: 'no-such-office' } });
    const { refused } = await planned(listOf(header, hall({ ...inTheCity, 説明: 'x'.repeat(400) })), office()?.slug);
    expect(refused).toMatchObject([{ row: 2, name: '花咲会館', fault: { column: 'ja.summary', code: 'too-long' } }]);
  });
});

describe('a facility that is there already', () => {
  const gymnasium = (otherwise: Readonly<Record<string, string>>) =>
    hall({ ...inTheCity, ID: '77', 名称: '市民 体育館', 名称_カナ: '', 緯度: '43.3326', 経度: '145.5812', ...otherwise });

  it('is found by its name and brought up to date; what the city wrote beside it stays', async () => {
    const before = await facility('city-gymnasium');
    const { changed, remarks } = await takeIn(gymnasium({ 電話番号: '0153-00-9999', 駐車場情報: '120台', 備考: '改修済み' }));
    expect(changed).toMatchObject([{ slug: 'city-gymnasium' }]);
    expect(remarks).toMatchObject([{ code: 'hours-stay', params: { hours: '火水木金土日 9:00〜21:00' } }]);
    const { facts, text, entry } = await facility('city-gymnasium');
    const listed = { phone: '0153-00-9999', parking: 120, position: { latitude: 43.3326, longitude: 145.5812 } };
    expect(facts).toEqual({ ...before.facts, ...listed });
    expect(text).toMatchObject({ reading: before.text.reading, words: before.text.words, notes: `${before.text.notes}\n\n備考：改修済み` });
    expect(entry.texts.map(({ locale }) => locale)).toEqual(['ja', 'ja-easy', 'en']);
    expect((await takeIn(gymnasium({ 電話番号: '0153-00-9999', 駐車場情報: '120台', 備考: '改修済み' }))).changed).toEqual([]);
  });

  it('keeps what the list is silent about, or says so that nobody can read it', async () => {
    const before = await facility('city-gymnasium');
    const silent = {
      緯度: '',
      経度: '',
      電話番号: '不明',
      説明: '',
      アクセス方法: '',
      駐車場情報: '',
      利用可能曜日: '',
      開始時間: '',
      終了時間: '',
    };
    const { remarks } = await takeIn(gymnasium({ ...silent, 所在地_連結表記: before.text.address }));
    expect(remarks.map(({ code }) => code)).toEqual(['phone-unread']);
    const after = await facility('city-gymnasium');
    expect(after.facts).toEqual(before.facts);
    expect(after.text).toEqual({ ...before.text, title: '市民 体育館' });
  });

  it('has the paragraphs that a list brought written anew by the next one', async () => {
    await takeIn(hall({ ...inTheCity, 利用可能日時特記事項: '年末年始は休み', 備考: '土足禁止' }));
    const slug = '012238-facility-p1';
    const { entry, text } = await facility(slug);
    const mended: EntryFile = {
      ...entry,
      texts: entry.texts.map((said) => ({ ...said, text: { ...said.text, notes: `飲食できます。\n\n${text.notes}` } })),
    };
    await importEntries([mended], now);
    const { remarks } = await takeIn(hall({ ...inTheCity, 利用可能日時特記事項: '8月は休み', 備考: '土足禁止' }));
    expect(remarks).toEqual([]);
    expect((await facility(slug)).text.notes).toBe('飲食できます。\n\n利用できる日時：8月は休み\n\n備考：土足禁止');
  });

  it('is told of when the list no longer names it, and stays', async () => {
    const { missing } = await takeIn(gymnasium({}));
    expect(missing).toHaveLength(7);
    expect(await listFacilities('ja', now)).toHaveLength(8);
  });
});
