import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { presentEntries } from '#lib/catalogue/exchange/operations';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { readList } from '#lib/facilities/import/list.fixture';
import { readFacilities } from '#lib/facilities/import/rows';
import { importFacilityList, planFacilityList } from '#lib/facilities/operations/importing';
import { withDatabase } from '#lib/testing/database';

/** The lists of facilities that a city has published in the columns of 公共施設一覧; the rows were counted by another program. */
const data = '../shared/data/open-data';
const file = (name: string) => readFileSync(`${data}/${name}`);

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const offices = readSampleEntries().filter(({ kind }) => kind === 'office');
beforeEach(async () => {
  await importEntries(offices, now);
});

const lists: [name: string, rows: number, telephones: number][] = [
  ['222127_child_rearing_support_center.csv', 9, 7],
  ['222127_community_center.csv', 9, 0],
  ['222127_facilities_culture.csv', 6, 0],
  ['222127_facilities_sports.csv', 16, 0],
  ['222127_library.csv', 11, 0],
  // Boxes for small appliances, in the very columns of facilities: nobody but a person can tell, who throws the drafts away.
  ['222127_recycling_base.csv', 16, 0],
];

describe('焼津市', () => {
  it.each(lists)('%s: every row is taken, none shown before somebody says what is lacking', async (name, rows, telephones) => {
    const { facilities, refused } = readList(file(name));
    expect(refused).toEqual([]);
    expect(facilities).toHaveLength(rows);
    expect(facilities.filter(({ facts }) => facts.phone)).toHaveLength(telephones);
    // Their hours are sentences: not one of them became a rule, and none is lost.
    expect(facilities.filter(({ hours }) => hours.rules)).toEqual([]);
    const plan = await planFacilityList(file(name), offices[0]?.slug);
    if (!plan.ok) throw new Error(plan.fault.code);
    expect(plan.value).toMatchObject({ accepted: rows, added: [], refused: [] });
    expect(plan.value.drafted).toHaveLength(rows);
    expect(await importFacilityList(plan.value, now)).toEqual({ ok: true, value: rows });
    expect((await presentEntries()).known.filter(({ kind }) => kind === 'facility')).toEqual([]);
    expect(await planFacilityList(file(name))).toMatchObject({ value: { accepted: 0, drafted: [], waiting: { length: rows } } });
  });

  it('and no other list is taken for one of facilities', () => {
    const others = readdirSync(data).filter((name) => name.endsWith('.csv') && !lists.some(([list]) => list === name));
    expect(others).toHaveLength(8);
    for (const name of others) expect(readFacilities(file(name)), name).toEqual({ ok: false, fault: { code: 'not-a-list' } });
  });
});
