import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presentEntries } from '#lib/catalogue/exchange/operations';
import { readList } from '#lib/disasters/import/list.fixture';
import { readSites } from '#lib/disasters/import/sites';
import { EvacuationSiteFacts } from '#lib/disasters/model';
import { importSiteList, planSiteList } from '#lib/disasters/operations/importing';
import { withDatabase } from '#lib/testing/database';

/**
 * The lists that cities and 国土地理院 have published. The numbers were counted by another program, in another language:
 * rows as csv and json libraries see them, flags that are not empty, 共通ID whose last three digits are 12x, and places by
 * equal names within 50 metres, measured by the spherical law of cosines.
 */
const data = '../shared/data';
const file = (name: string) => readFileSync(`${data}/${name}`);

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');

describe('国土地理院, five cities', () => {
  it.each([
    // code, 指定緊急避難場所: rows and flags of disasters; 指定避難所: rows, places, 福祉避難所; places in both lists together
    ['012068', 153, 153, 191, 182, 9, 333],
    ['012157', 9, 40, 8, 8, 0, 17],
    ['012238', 56, 204, 22, 22, 7, 78],
    ['212059', 325, 1399, 47, 47, 6, 347],
    ['212211', 30, 79, 35, 35, 11, 55],
  ])('%s', async (code, emergency, flags, shelters, places, welfare, together) => {
    const [toFlee, toStay] = [file(`shelters/emergency_${code}.geojson`), file(`shelters/evacuation_${code}.geojson`)];
    const [fleeing, staying] = [readList(toFlee), readList(toStay)];
    expect([fleeing.refused, fleeing.remarks, staying.refused, staying.remarks]).toEqual([[], [], [], []]);
    expect(fleeing.sites.flatMap(({ rows }) => rows)).toHaveLength(emergency);
    expect(fleeing.sites.flatMap(({ facts }) => facts.hazards ?? [])).toHaveLength(flags);
    expect(staying.sites.flatMap(({ rows }) => rows)).toHaveLength(shelters);
    expect(staying.sites).toHaveLength(places);
    expect(staying.sites.filter(({ facts }) => facts.welfare)).toHaveLength(welfare);
    expect([await takeIn(toFlee), await takeIn(toStay)]).toEqual([emergency, shelters]);
    expect((await sites()).length).toBe(together);
    // Both lists stay as they are when they come again, in whatever order.
    expect([await changesOf(toFlee), await changesOf(toStay)]).toEqual([0, 0]);
  });
});

describe('lists of cities', () => {
  const lists = ['222127_evacuation_space.csv', '222127_shiteitsunamihinanbiru.csv', 'machinakasuzumidokoro.csv'].map(
    (name) => `open-data/${name}`,
  );
  const shirasagi = 'open-data/cp932/shirasagi_City_designation_Shelter.csv';

  it('焼津市: 31 sites, 125 tsunami buildings, 108 cooling shelters, 231 places', async () => {
    const read = lists.map((name) => readList(file(name)));
    expect(read.map(({ sites: { length }, refused, kind }) => [kind, length, refused])).toEqual([
      ['emergency', 31, []],
      ['tsunami', 125, []],
      ['cooling', 108, []],
    ]);
    expect(read[0]?.sites.flatMap(({ facts }) => facts.hazards ?? [])).toHaveLength(57);
    for (const name of lists) await takeIn(file(name));
    expect((await sites()).length).toBe(231);
    expect(await Promise.all(lists.map((name) => changesOf(file(name))))).toEqual([0, 0, 0]);
  });

  it('シラサギ市: ten sites in CP932, with a column twice, for 12,625 people', async () => {
    expect(await takeIn(file(shirasagi))).toBe(10);
    const facts = await sites();
    expect(facts.flatMap(({ hazards }) => hazards)).toHaveLength(13);
    expect(facts.reduce((people, { capacity = 0 }) => people + capacity, 0)).toBe(12_625);
    expect(facts.every(({ shelter }) => shelter)).toBe(true);
  });

  it('and no other list is taken for one of sites', () => {
    const others = readdirSync(`${data}/open-data`).filter((name) => name.endsWith('.csv') && !lists.includes(`open-data/${name}`));
    expect(others).toHaveLength(11);
    for (const name of others) expect(readSites(file(`open-data/${name}`)), name).toEqual({ ok: false, fault: { code: 'not-a-list' } });
  });
});

/** Takes a list in; tells how many rows were accepted. */
async function takeIn(bytes: Uint8Array): Promise<number> {
  const plan = await planSiteList(bytes);
  if (!plan.ok) throw new Error(plan.fault.code);
  expect(plan.value.refused).toEqual([]);
  expect(await importSiteList(plan.value, now)).toMatchObject({ ok: true });
  return plan.value.accepted;
}

async function changesOf(bytes: Uint8Array): Promise<number> {
  const plan = await planSiteList(bytes);
  return plan.ok ? plan.value.plan.entries.length : Number.NaN;
}

async function sites(): Promise<EvacuationSiteFacts[]> {
  const { known } = await presentEntries();
  return known.filter(({ kind }) => kind === 'evacuation-site').map(({ facts }) => EvacuationSiteFacts.parse(facts));
}
