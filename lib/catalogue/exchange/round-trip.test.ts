import { describe, expect, it } from 'vitest';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { parseEntryFile } from '#lib/catalogue/entry-file';
import { type ImportPlan, planImport } from '#lib/catalogue/exchange/plan';
import { writeCatalogueCsv, writeCatalogueJson } from '#lib/catalogue/exchange/write';
import { entryKinds } from '#lib/catalogue/model';
import { readSampleEntries } from '#lib/city/sample';

const now = new Date('2026-11-21T10:00:00+09:00');
/** The sample city as a city has it: read by its schemas. */
const sample = readSampleEntries().map((entry) => parseEntryFile(entry.kind, seedOf(entry), entry.slug));

function seedOf({ kind: _, texts, ...entry }: EntryFile) {
  const machine = texts.filter(({ madeBy }) => madeBy === 'machine').map(({ locale }) => locale);
  return { ...entry, machine, texts: Object.fromEntries(texts.map(({ locale, text }) => [locale, text])) };
}

async function planned(...given: Parameters<typeof planImport>): Promise<ImportPlan> {
  const plan = await planImport(...given);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  return plan.value;
}

const json = (entries: readonly EntryFile[]) => new TextEncoder().encode(writeCatalogueJson(entries));

describe.each(entryKinds)('what is exported of %s and imported again', (kind) => {
  const own = sample.filter((entry) => entry.kind === kind);
  const others = sample.filter((entry) => entry.kind !== kind);

  it.each(['utf-8', 'cp932'] as const)('changes nothing, as a table in %s', async (encoding) => {
    const { bytes } = writeCatalogueCsv(own, kind, encoding);
    expect(await planned(bytes, { kind, now, known: sample })).toMatchObject({
      unchanged: own.length,
      adds: [],
      changes: [],
      faultCount: 0,
    });
  });

  it('is every entry as it was in a city that has none of them, as a table', async () => {
    const { bytes } = writeCatalogueCsv(own, kind, 'utf-8');
    const plan = await planned(bytes, { kind, now, known: others });
    expect(plan.faults).toEqual([]);
    expect(plan.entries).toEqual(own);
  });

  it('is every entry as it was, as JSON', async () => {
    const plan = await planned(json(own), { now, known: others });
    expect(plan.faults).toEqual([]);
    expect(plan.entries).toEqual(own);
    expect(await planned(json(own), { now, known: sample })).toMatchObject({ unchanged: own.length, changes: [] });
  });
});

it('keeps in JSON from which revision a translation was made', async () => {
  const [service, ...others] = sample.filter(({ kind }) => kind === 'service');
  if (!service) throw new Error('no service');
  const older = { ...service, revision: 4, texts: service.texts.map((text) => ({ ...text, madeFrom: text.locale === 'en' ? 3 : 4 })) };
  const known = [...others, ...sample.filter(({ kind }) => kind !== 'service')];
  expect((await planned(json([older]), { now, known })).entries).toEqual([older]);
});
