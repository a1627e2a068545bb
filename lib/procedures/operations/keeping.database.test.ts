import { beforeEach, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import type { Application } from '#lib/procedures/applications/model';
import { addApplication, addEvent, applicationsOf, eventsOf } from '#lib/procedures/applications/store';
import { beginDraft, ownDrafts } from '#lib/procedures/operations/drafting';
import { exportProcedures, forgetApplications, leaveAllDrafts, procedureKeeper } from '#lib/procedures/operations/keeping';
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

beforeEach(async () => {
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
  expect(await exportProcedures('hanako')).toMatchObject({
    drafts: [{ procedure: 'dog-registration', typed: { 'dog-name': 'ポチ' } }],
    applications: [{ reference: 'WAIT-WAIT', answers: { breed: '柴犬' }, state: 'submitted' }],
  });
  expect(await exportProcedures('taro')).toEqual({ drafts: [], applications: [] });
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
