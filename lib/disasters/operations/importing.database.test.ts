import { beforeEach, describe, expect, it } from 'vitest';
import { findRecords, verifyChain } from '#lib/audit/operations';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { presentEntries } from '#lib/catalogue/exchange/operations';
import { importEntries } from '#lib/catalogue/operations/importing';
import { header } from '#lib/disasters/import/list.fixture';
import { importSiteList, planSiteList } from '#lib/disasters/operations/importing';
import { sitesByDistrict } from '#lib/disasters/operations/sites';
import { listOf } from '#lib/lists/list.fixture';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const district: EntryFile = {
  ...{ kind: 'district', slug: 'hama', revision: 1, checkedOn: null, reviewOn: null },
  facts: { rank: 1, collection: { rules: {}, pauses: [], extra: [] } },
  texts: [{ locale: 'ja', madeBy: 'person', madeFrom: 1, text: { title: '浜', towns: ['花咲町'], notes: [], words: [] } }],
};
beforeEach(async () => {
  await importEntries([district], now);
});

const school = '1,花咲小学校,,根室市花咲町1,43.33,145.583,1,,';
const list = listOf(header, school, '2,名前だけ,,,,,,,', '3,落石会館,,根室市落石2,43.2,145.52,,1,1');
async function planned(bytes: Uint8Array) {
  const plan = await planSiteList(bytes);
  if (!plan.ok) throw new Error(plan.fault.code);
  return plan.value;
}

describe('a list of sites', () => {
  it('changes nothing while it is only looked at', async () => {
    const before = await presentEntries();
    expect(await planned(list)).toMatchObject({ accepted: 2, refused: [{ row: 3 }] });
    expect(await presentEntries()).toEqual(before);
    expect(await findRecords({ act: 'catalogue.imported' })).toEqual([]);
  });

  it('is shown to residents once it is taken in, by district and without one, and recorded once', async () => {
    expect(await importSiteList(await planned(list), now)).toEqual({ ok: true, value: 2 });
    const shown = await sitesByDistrict('ja', 'hama', now);
    expect(shown.map((one) => [one.district?.slug, one.isOwn, one.sites.map(({ text }) => text.title)])).toEqual([
      ['hama', true, ['花咲小学校']],
      [undefined, false, ['落石会館']],
    ]);
    expect(await findRecords({ act: 'catalogue.imported' })).toMatchObject([{ actor: 'system', subject: 'catalogue/evacuation-site' }]);
    expect((await verifyChain()).faults).toEqual([]);
    expect(await planned(list)).toMatchObject({ accepted: 2, added: [], changed: [] });
  });

  it('is taken in wholly or not at all: not when somebody published since it was looked at', async () => {
    const plan = await planned(list);
    await importEntries([{ ...district, revision: 2 }], now);
    expect(await importSiteList(plan, now)).toEqual({ ok: false, fault: 'outdated' });
    expect(await sitesByDistrict('ja', '', now)).toEqual([]);
    expect(await findRecords({ act: 'catalogue.imported' })).toEqual([]);
  });

  it('against heat alone is none of evacuation sites', async () => {
    const cooling = listOf('ID,指定暑熱避難施設の名称,所在地,緯度,経度', '1,図書館,根室市曙町1,43.33,145.58');
    expect(await importSiteList(await planned(cooling), now)).toEqual({ ok: true, value: 1 });
    expect(await sitesByDistrict('ja', '', now)).toEqual([]);
  });
});
