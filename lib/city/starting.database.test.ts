import { beforeEach, expect, it } from 'vitest';
import { findRecords, verifyChain } from '#lib/audit/operations';
import { knownHolidays, saveHolidayList } from '#lib/calendar/operations';
import { importEntries, isEmptyCity } from '#lib/catalogue/operations/importing';
import { published } from '#lib/catalogue/operations/published';
import { readSampleEntries } from '#lib/city/sample';
import { changeSettings, citySettings } from '#lib/city/settings/operations';
import { loadSampleCityOnce, startEmpty, startFromSample } from '#lib/city/starting';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const kanno = { id: 'kanno', name: '管野 明美', source: '192.0.2.7' };
const categories = readSampleEntries().filter(({ kind }) => kind === 'category');

beforeEach(async () => {
  await importEntries(categories, now);
  await saveHolidayList([{ day: '2026-11-23', name: '勤労感謝の日' }]);
});

it('an emptied city has no entries, keeps its settings and holidays, and stays empty at the next start', async () => {
  await changeSettings(kanno, { mark: '汐' }, now);
  expect((await published()).categories.length).toBeGreaterThan(0);
  expect(await startEmpty(kanno, ' 汐見市 ', now)).toEqual({ ok: true, value: categories.length });
  expect(Object.values(await published()).flat()).toEqual([]);
  expect((await citySettings()).mark).toBe('汐');
  expect((await knownHolidays('2026-11-21')).size).toBeGreaterThan(0);
  expect(await loadSampleCityOnce(now)).toBe(0);
  expect(await isEmptyCity()).toBe(true);
  expect(await findRecords({ act: 'catalogue.emptied' })).toMatchObject([
    { actorName: '管野 明美', before: { entries: categories.length } },
  ]);
});

it('is not emptied without its name typed as it is', async () => {
  for (const typed of ['', '汐見', 'Shiomi City'])
    expect(await startEmpty(kanno, typed, now)).toEqual({ ok: false, fault: 'name-different' });
  expect(await isEmptyCity()).toBe(false);
});

it('can be filled from the sample again, once it is empty and not before', async () => {
  expect(await startFromSample(kanno, now)).toEqual({ ok: false, fault: 'not-empty' });
  await startEmpty(kanno, '汐見市', now);
  expect(await startFromSample(kanno, now)).toEqual({ ok: true, value: readSampleEntries().length });
  expect(await isEmptyCity()).toBe(false);
  expect((await verifyChain()).faults).toEqual([]);
});

it('stays empty when the record of filling it cannot be kept', async () => {
  await startEmpty(kanno, '汐見市', now);
  const broken = {
    ...kanno,
    // Read when the act is recorded, after everything else was written.
    get source(): never {
      throw new Error('disk full');
    },
  };
  await expect(startFromSample(broken, now)).rejects.toThrow('disk full');
  expect(await isEmptyCity()).toBe(true);
  expect(await loadSampleCityOnce(now)).toBe(0);
});
