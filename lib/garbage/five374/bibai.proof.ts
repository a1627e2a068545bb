import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#lib/calendar/day';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { showDistrict } from '#lib/catalogue/operations/districts';
import { importEntries } from '#lib/catalogue/operations/importing';
import { decodeCsv } from '#lib/garbage/five374/csv';
import { readFive374 } from '#lib/garbage/five374/read';
import { calendarOf, listTypes } from '#lib/garbage/operations/collection';
import { searchItems } from '#lib/garbage/operations/sorting';
import { withDatabase } from '#lib/testing/database';

/** 美唄市's set as somebody published it. */
const folder = '../shared/data/garbage/bibai';
const file = (name: string) => decodeCsv(readFileSync(`${folder}/${name}.csv`));
const areaDays = file('area_days');
const { entries, faults } = readFive374({
  areaDays,
  description: file('description'),
  center: file('center'),
  remarks: file('remarks'),
  target: file('target'),
});
const rows = areaDays
  .replace('\uFEFF', '')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));

withDatabase();

describe('the 5374 set of 美唄市', () => {
  it('is all there', () => {
    expect(readdirSync(folder).length).toBe(5);
    expect(entries.filter(({ kind }) => kind === 'district').length).toBe(rows.length - 1);
    expect(entries.filter(({ kind }) => kind === 'garbage-type').length).toBe(6);
  });

  it('tells what it could not take over: a dictionary and remarks from another city', () => {
    expect(faults.map(({ file: name, code }) => `${name} ${code}`)).toEqual(['target type', 'target type', 'target type', 'target type']);
  });

  it('gives every area the days that its cells say, over a whole year', async () => {
    await importEntries(entries, new Date('2026-11-21T00:00:00Z'));
    const types = await listTypes('ja');
    for (const [place, [title, , ...cells]] of rows.slice(1).entries()) {
      const district = await showDistrict(`area-${place + 1}`, 'ja');
      expect(district?.text.title).toBe(title);
      if (!district) continue;
      const calendar = await calendarOf(district, '2026-04-01', '2027-03-31', 'ja');
      const collected = calendar.flatMap(({ day, types: found }) => found.map((type) => `${day} ${type.text.title}`));
      expect(collected.toSorted()).toEqual(
        expectedDays(
          cells,
          types.map(({ text }) => text.title),
        ).toSorted(),
      );
    }
  });

  it('has its things found, and its facts checked', async () => {
    await importEntries(entries, new Date('2026-11-21T00:00:00Z'));
    for (const { kind, facts } of entries) kindSchemas[kind].facts.parse(facts);
    expect(await searchItems('一升瓶', 'ja')).toEqual([]);
  });
});

/** The same cells read the plain way: a letter for the day, perhaps a digit for which of the month. */
function expectedDays(cells: readonly string[], titles: readonly string[]): string[] {
  const found: string[] = [];
  for (let day = '2026-04-01'; day <= '2027-03-31'; day = addDays(day, 1)) {
    const letter = '日月火水木金土'[['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(weekdayOf(day))] ?? '';
    const which = Math.floor((Number(day.slice(8)) - 1) / 7) + 1;
    for (const [column, cell] of cells.entries()) {
      if (cell.split(' ').some((word) => word === letter || word === `${letter}${which}`)) found.push(`${day} ${titles[column]}`);
    }
  }
  return found;
}
