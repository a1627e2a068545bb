import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { read, type Writer, write } from '#db/client';
import { procedureHandovers, procedureMessages, procedureNotes } from '#db/schema';
import { takeSnapshot } from '#db/snapshot.fixture';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { filesThere, layFile, newFileId } from '#lib/files/storage';
import type { Application } from '#lib/procedures/applications/model';
import { addApplication, addEvent, applicationsOf, eventsOf } from '#lib/procedures/applications/store';
import { addFile } from '#lib/procedures/files/store';
import { beginDraft, ownDrafts } from '#lib/procedures/operations/drafting';
import { exportProcedures, forgetApplications, forgetDrafts, leaveAllDrafts, procedureKeeper } from '#lib/procedures/operations/keeping';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-22T10:00:00+09:00');
const years = (count: number) => new Date(now.getTime() + count * 365 * 86_400_000);
const sample = readSampleEntries().filter(({ kind, slug }) => kind === 'procedure' && slug === 'dog-registration');

const application = (reference: string, other: Partial<Application> = {}): Application => ({
  ...{ reference, draftId: reference, procedure: 'dog-registration', version: 1, owner: 'resident/hanako', answers: { breed: '柴犬' } },
  ...{ typed: { breed: '柴犬' }, channel: 'online', state: 'submitted', office: 'environment', edition: 1, submittedAt: now },
  ...{ assignee: null, contact: { locale: 'ja', email: null }, revision: 1, waitsUntil: null, outcome: null },
  ...{ decidedAt: null, keptUntil: null, ...other },
});

async function sent(reference: string, other: Partial<Application> = {}): Promise<void> {
  await write(async (writer) => {
    await addApplication(writer, application(reference, other));
    await addEvent(writer, { reference, number: 1, at: now, act: 'submitted', by: 'applicant', details: {} });
  });
}

/** A file that lies on the disk, in a draft or sent with an application. */
async function attached(owner: string, reference: string | null = null): Promise<string> {
  const id = newFileId();
  await layFile(id, Buffer.from('本人確認書類の写し'));
  const told = { id, name: 'a.jpg', type: 'image/jpeg', bytes: 9 } as const;
  await write((writer) => addFile(writer, { ...told, owner, procedure: 'dog-registration', addedAt: now, reference }));
  return id;
}

/** What staff and applicant have said of an application, and how it went on to a core system. */
async function layBeside(writer: Writer, reference: string): Promise<void> {
  const said = { id: reference, reference, at: now, text: '保険証をお持ちください' };
  await writer.insert(procedureMessages).values({ ...said, by: 'staff', staffId: 'clerk', files: [], readAt: null });
  await writer.insert(procedureNotes).values({ ...said, staffId: 'clerk' });
  await writer.insert(procedureHandovers).values({ reference, revision: 1, tokenId: 'token', fetchedAt: now });
}

async function lying(): Promise<string[]> {
  const names: string[] = [];
  for await (const part of filesThere()) names.push(...part);
  return names.sort();
}

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'kept-')));
  await importEntries(sample, now);
});

it('forgets an application when its years after the decision have passed, and never one that waits', async () => {
  await sent('WAIT-WAIT');
  await sent('DECI-DED2', { state: 'decided', decidedAt: now, keptUntil: years(5) });
  expect(await forgetApplications(years(4.9))).toBe(0);
  expect(await forgetApplications(years(40))).toBe(1);
  expect((await applicationsOf(read, 'resident/hanako')).map(({ reference }) => reference)).toEqual(['WAIT-WAIT']);
  expect(await eventsOf(read, 'DECI-DED2')).toEqual([]);
});

it('gives somebody all that he has sent and is filling in', async () => {
  await beginDraft({ residentId: 'hanako' }, 'dog-registration', { 'dog-name': 'ポチ' }, now);
  await sent('WAIT-WAIT');
  await attached('resident/hanako', 'WAIT-WAIT');
  expect(await exportProcedures('hanako')).toMatchObject({
    drafts: [{ procedure: 'dog-registration', typed: { 'dog-name': 'ポチ' } }],
    applications: [{ reference: 'WAIT-WAIT', answers: { breed: '柴犬' }, state: 'submitted' }],
    files: [{ name: 'a.jpg', procedure: 'dog-registration', reference: 'WAIT-WAIT' }],
  });
  expect(await exportProcedures('taro')).toEqual({ drafts: [], applications: [], applicationMessages: [], files: [] });
});

it('throws away what somebody who leaves was filling in, and keeps what he has sent for as long as it is needed', async () => {
  await beginDraft({ residentId: 'hanako' }, 'dog-registration', {}, now);
  await sent('WAIT-WAIT');
  await sent('DECI-DED2', { state: 'decided', decidedAt: now, keptUntil: years(2) });
  await write((writer) => leaveAllDrafts(writer, 'hanako'));
  expect(await ownDrafts({ residentId: 'hanako' }, now)).toEqual([]);
  const kept = await procedureKeeper.keepsOf(read, 'hanako', now);
  expect(kept.map(({ reference, until }) => [reference, until])).toEqual(
    expect.arrayContaining([
      ['WAIT-WAIT', years(5)],
      ['DECI-DED2', years(2)],
    ]),
  );
  await write((writer) => procedureKeeper.anonymise(writer, 'hanako'));
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([]);
});

it('forgets the files of an application with it, what was said of it, and how it was handed over', async () => {
  await sent('WAIT-WAIT');
  await sent('DECI-DED2', { state: 'decided', decidedAt: now, keptUntil: years(5) });
  const [kept] = [await attached('resident/hanako', 'WAIT-WAIT'), await attached('resident/hanako', 'DECI-DED2')];
  await write(async (writer) => {
    for (const reference of ['WAIT-WAIT', 'DECI-DED2']) await layBeside(writer, reference);
  });
  await forgetApplications(years(5.1));
  expect(await lying()).toEqual([kept]);
  const left = (await takeSnapshot(read)).flatMap(([, rows]) => rows);
  const about = (reference: string) => left.filter((row) => Object.values(row).includes(reference)).length;
  expect([about('WAIT-WAIT'), about('DECI-DED2')]).toEqual([6, 0]);
});

it('forgets the files of a draft with it', async () => {
  await beginDraft({ residentId: 'hanako' }, 'dog-registration', {}, now);
  await beginDraft({ guest: 'seal' }, 'dog-registration', {}, now);
  const [kept] = [await attached('resident/hanako'), await attached('guest/seal')];
  expect(await forgetDrafts(new Date(now.getTime() + 8 * 86_400_000))).toBe(1);
  expect(await lying()).toEqual([kept]);
});

it('lets the files of somebody who leaves go once nothing needs them', async () => {
  await sent('WAIT-WAIT');
  const [drafted, needed] = [await attached('resident/hanako'), await attached('resident/hanako', 'WAIT-WAIT')];
  expect(await write((writer) => leaveAllDrafts(writer, 'hanako'))).toEqual([drafted]);
  expect(await write((writer) => procedureKeeper.anonymise(writer, 'hanako'))).toEqual([needed]);
});
