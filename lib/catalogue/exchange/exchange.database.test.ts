import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { entries, texts } from '#db/schema';
import { findRecords } from '#lib/audit/operations';
import { faultyFile } from '#lib/catalogue/exchange/faults.fixture';
import { exportCatalogue, importCatalogue, planUpload, presentEntries } from '#lib/catalogue/exchange/operations';
import type { EntryKind } from '#lib/catalogue/model';
import { importEntries } from '#lib/catalogue/operations/importing';
import { showOffice } from '#lib/catalogue/operations/offices';
import { changeEntry } from '#lib/catalogue/store';
import { readSampleEntries } from '#lib/city/sample';
import { writeCsv } from '#lib/csv/write';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-24T10:00:00+09:00');
const kanno = { id: 'kanno', name: '管野 明美', source: '192.0.2.7' };
const city = readSampleEntries().filter(({ kind }) => kind === 'office' || kind === 'item');
beforeEach(async () => {
  await importEntries(city, now);
});

const table = (header: string[], ...rows: string[][]) => writeCsv(header, rows, { encoding: 'utf-8' }).bytes;

async function plan(bytes: Uint8Array, kind?: EntryKind) {
  const planned = await planUpload(bytes, kind, now);
  if (!planned.ok) throw new Error(planned.fault.code);
  return planned.value;
}

describe('importing', () => {
  it('publishes what changed, read aloud, and records it', async () => {
    const planned = await plan(table(['slug', 'ja.title', 'ja.reading'], ['citizens', '市民総合窓口', 'しみんそうごうまどぐち']), 'office');
    expect(planned).toMatchObject({ adds: [], changes: [{ slug: 'citizens' }] });
    expect(await importCatalogue(kanno, planned, now)).toEqual({ ok: true, value: 1 });
    expect((await showOffice('citizens', 'ja', now))?.text.title).toBe('市民総合窓口');
    expect((await showOffice('citizens', 'en', now))?.state).toBe('older');
    expect((await showOffice('citizens', 'ja+furigana', now))?.text.title).toContain('そうごう');
    const [last] = await findRecords({ act: 'catalogue.imported' });
    expect(last).toMatchObject({ actor: 'kanno', subject: 'catalogue/office', after: { added: [], changed: ['office/citizens'] } });
  });

  it('takes a language away whose cells were emptied', async () => {
    const [office] = city.filter(({ kind, slug }) => kind === 'office' && slug === 'citizens');
    const fields = Object.keys(office?.texts.find(({ locale }) => locale === 'ko')?.text ?? {}).map((name) => `ko.${name}`);
    await importCatalogue(kanno, await plan(table(['slug', ...fields], ['citizens', ...fields.map(() => '')]), 'office'), now);
    const left = (await read.select().from(texts)).filter(({ kind, slug }) => kind === 'office' && slug === 'citizens');
    expect(left.map(({ locale }) => locale).sort()).toEqual(['en', 'ja', 'ja-easy', 'pt-BR', 'ru', 'vi', 'zh-Hans']);
  });

  it('writes nothing of a file with faults', async () => {
    const before = await presentEntries();
    const planned = await plan(faultyFile(60).bytes, 'service');
    expect(await importCatalogue(kanno, planned, now)).toEqual({ ok: false, fault: 'faulty' });
    expect(await presentEntries()).toEqual(before);
    expect(await findRecords({ act: 'catalogue.imported' })).toEqual([]);
  });

  it('writes nothing when somebody published in between', async () => {
    const planned = await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office');
    await importEntries([], now);
    expect(await importCatalogue(kanno, planned, now)).toEqual({ ok: false, fault: 'outdated' });
    expect((await showOffice('citizens', 'ja', now))?.facts.phone).not.toBe('0153-00-9999');
  });

  it('takes one of two files that were checked against the same content', async () => {
    const plans = [
      await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office'),
      await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-8888']), 'office'),
    ];
    const outcomes = await Promise.all(plans.map((one) => importCatalogue(kanno, one, now)));
    expect(outcomes.toSorted((a, b) => Number(b.ok) - Number(a.ok))).toEqual([
      { ok: true, value: 1 },
      { ok: false, fault: 'outdated' },
    ]);
    expect(await findRecords({ act: 'catalogue.imported' })).toHaveLength(1);
  });

  it('leaves the content version to the others when it is refused', async () => {
    const planned = await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office');
    await importEntries([], now);
    const before = await presentEntries();
    await importCatalogue(kanno, planned, now);
    expect(await presentEntries()).toEqual(before);
  });

  it('shows a withdrawn entry again, as it was but for what the file says, and tells so before', async () => {
    const [before] = (await presentEntries()).known.filter(({ slug }) => slug === 'citizens');
    await write((writer) => changeEntry(writer, 'office', 'citizens', { state: 'withdrawn' }));
    const planned = await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office');
    const changes = [{ kind: 'office', slug: 'citizens', fields: ['facts.phone'], visibleAgain: true }];
    expect(planned).toMatchObject({ adds: [], changes, unchanged: 0, faults: [] });
    await importCatalogue(kanno, planned, now);
    const [after] = (await presentEntries()).known.filter(({ slug }) => slug === 'citizens');
    expect(after?.revision).toBe(before?.revision);
    expect(after?.texts.map(({ locale }) => locale)).toEqual(before?.texts.map(({ locale }) => locale));
  });

  it('shows a withdrawn entry again of which nothing changes, and leaves out those of which the file is silent', async () => {
    for (const slug of ['citizens', 'tax']) await write((writer) => changeEntry(writer, 'office', slug, { state: 'withdrawn' }));
    const planned = await plan(table(['slug'], ['citizens']), 'office');
    expect(planned.changes).toEqual([{ kind: 'office', slug: 'citizens', fields: [], visibleAgain: true }]);
    await importCatalogue(kanno, planned, now);
    expect(await showOffice('citizens', 'ja', now)).toBeDefined();
    expect(await showOffice('tax', 'ja', now)).toBeUndefined();
  });

  it('leaves a planned end of publication as it is', async () => {
    const withdrawAt = new Date('2027-03-31T17:00:00+09:00');
    await write((writer) => changeEntry(writer, 'office', 'citizens', { withdrawAt }));
    await importCatalogue(kanno, await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office'), now);
    expect(await read.select().from(entries).where(eq(entries.slug, 'citizens'))).toMatchObject([{ withdrawAt }]);
  });

  it('writes nothing when the last of it fails', async () => {
    const planned = await plan(table(['slug', 'facts.phone'], ['citizens', '0153-00-9999']), 'office');
    const before = await presentEntries();
    const broken: typeof planned = {
      ...planned,
      // Read when the act is recorded, after everything else was written.
      get changes(): never {
        throw new Error('disk full');
      },
    };
    await expect(importCatalogue(kanno, broken, now)).rejects.toThrow('disk full');
    expect(await presentEntries()).toEqual(before);
  });

  it('leaves the city as it is when nothing changes', async () => {
    const before = await presentEntries();
    const { bytes } = await exportCatalogue(kanno, { format: 'csv', kind: 'office', encoding: 'utf-8' }, now);
    expect(await importCatalogue(kanno, await plan(bytes, 'office'), now)).toEqual({ ok: true, value: 0 });
    expect(await presentEntries()).toEqual(before);
  });
});

describe('exporting', () => {
  it('gives all kinds in JSON; taken in again, it changes nothing', async () => {
    const { bytes, name, type } = await exportCatalogue(kanno, { format: 'json' }, now);
    expect([name, type]).toEqual(['catalogue-2026-11-24.json', 'application/json; charset=utf-8']);
    const planned = await plan(bytes);
    expect(planned).toMatchObject({ unchanged: city.length, adds: [], changes: [], faults: [] });
  });

  it('gives one kind as a table in the encoding that was asked for, and records it', async () => {
    const { bytes, name, lost } = await exportCatalogue(kanno, { format: 'csv', kind: 'office', encoding: 'cp932' }, now);
    expect(name).toBe('office-2026-11-24.csv');
    expect(new TextDecoder('shift_jis').decode(bytes)).toContain('市民課');
    expect(lost).toContain('시');
    const [last] = await findRecords({ act: 'catalogue.exported' });
    expect(last).toMatchObject({ actor: 'kanno', subject: 'catalogue/office', after: { encoding: 'cp932', entries: 13 } });
  });
});
