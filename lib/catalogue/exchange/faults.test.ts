import { beforeAll, describe, expect, it } from 'vitest';
import { faultyFile, type Planted } from '#lib/catalogue/exchange/faults.fixture';
import { mostFaults } from '#lib/catalogue/exchange/model';
import { type ImportPlan, planImport } from '#lib/catalogue/exchange/plan';
import { readSampleEntries } from '#lib/city/sample';
import { writeCsv } from '#lib/csv/write';

const now = new Date('2026-11-21T10:00:00+09:00');
const rows = 5000;
const { bytes, planted } = faultyFile(rows);

describe(`a table of ${rows} rows with one fault of each kind`, () => {
  let plan: ImportPlan;
  beforeAll(async () => {
    const known = readSampleEntries();
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const planned = await planImport(bytes, { kind: 'service', now, known });
    const spent = process.cpuUsage(before);
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
    console.log(
      `dry run of ${rows} rows, ${Math.round(bytes.length / 1024)} KiB: ${seconds(performance.now() - begun)} s, of which ${seconds((spent.user + spent.system) / 1000)} s of one processor`,
    );
    if (!planned.ok) throw new Error(planned.fault.code);
    plan = planned.value;
  }, 60_000);

  it('has more than forty kinds', () => {
    expect(new Set(planted.map(({ code }) => code)).size).toBeGreaterThan(40);
  });

  it.each(planted)('tells $code in row $line, column $column', (fault) => {
    expect(plan.faults).toContainEqual(expect.objectContaining(fault));
  });

  it('tells nothing else, and would write nothing', () => {
    const told = plan.faults.map(({ line, column, code }): Planted => ({ line, column, code }));
    expect(told).toEqual(planted);
    expect(plan.faultCount).toBe(planted.length);
    expect(plan.entries).toEqual([]);
  });
});

it('counts faults beyond those it lists', async () => {
  const slugs = Array.from({ length: mostFaults + 20 }, (_, row) => [`item-${row}`]);
  const plan = await planImport(writeCsv(['slug'], slugs, { encoding: 'utf-8' }).bytes, { kind: 'item', now, known: [] });
  if (!plan.ok) throw new Error(plan.fault.code);
  expect(plan.value.faults).toHaveLength(mostFaults);
  // Each lacks its three complete languages.
  expect(plan.value.faultCount).toBe(slugs.length * 3);
});
