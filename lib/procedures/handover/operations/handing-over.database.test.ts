import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { removeFile } from '#lib/files/storage';
import { becomes, now, openOffices, sent, sentWithPhoto, systemOf } from '#lib/procedures/handover/applications.fixture';
import type { CoreSystem, HandedApplication } from '#lib/procedures/handover/model';
import { acknowledge } from '#lib/procedures/handover/operations/acknowledging';
import { fetchApplication, fetchAttachment } from '#lib/procedures/handover/operations/fetching';
import { listNew } from '#lib/procedures/handover/operations/listing';
import { readCursor } from '#lib/procedures/handover/rules';
import { addAccount } from '#lib/residents/accounts/store';
import { listLookups } from '#lib/residents/operations/traces';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

let dogs: CoreSystem;
beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'handover-')));
  await openOffices();
  dogs = await systemOf('environment');
});

const waiting = async (system = dogs) =>
  (await listNew(system, { limit: 100 })).applications.map(({ reference, revision, state }) => [reference, revision, state]);

async function fetched(reference: string, system = dogs): Promise<HandedApplication> {
  const handed = await fetchApplication(system, reference, now);
  if (!handed.ok) throw new Error(handed.fault.code);
  return handed.value;
}

const refusal = (code: string, current?: number) => ({ ok: false, fault: { code, ...(current && { current }) } });

describe('what a core system is still to have', () => {
  it('is listed in parts, what was sent first before the rest, however it was sent', async () => {
    const third = await sent({ reference: 'CCCC-2222', submittedAt: minutes(5), channel: 'paper' });
    const first = await sent({ reference: 'BBBB-2222', submittedAt: minutes(-5), channel: 'counter', state: 'decided' });
    const second = await sent({ reference: 'DDDD-2222', submittedAt: minutes(-5), channel: 'phone', state: 'correction' });
    const part = await listNew(dogs, { limit: 2 });
    expect(part.applications.map(({ reference }) => reference)).toEqual([first.reference, second.reference]);
    const rest = await listNew(dogs, { limit: 2, after: readCursor(part.next ?? '') });
    expect(rest).toMatchObject({ applications: [{ reference: third.reference }], next: null });
  });

  it('stays listed until it is acknowledged, however often it is fetched, and never comes again', async () => {
    const { reference } = await sent();
    await fetched(reference);
    await fetched(reference);
    expect(await waiting()).toEqual([[reference, 1, 'submitted']]);
    await acknowledge(dogs, reference, { revision: 1 }, now);
    expect(await waiting()).toEqual([]);
  });

  it('is once more what was corrected', async () => {
    const application = await sent();
    await fetched(application.reference);
    await acknowledge(dogs, application.reference, { revision: 1 }, now);
    await becomes(application, { revision: 2, state: 'examining', answers: { 'dog-name': 'シロ' } });
    expect(await waiting()).toEqual([[application.reference, 2, 'examining']]);
    expect(await fetched(application.reference)).toMatchObject({ revision: 2, answers: { 'dog-name': 'シロ' } });
    await acknowledge(dogs, application.reference, { revision: 2 }, now);
    expect(await waiting()).toEqual([]);
  });

  it('is a withdrawal of what it has, without the answers; and nothing of what was withdrawn before', async () => {
    const [known, unknown] = [await sent(), await sent()];
    await fetched(known.reference);
    await becomes(known, { state: 'withdrawn' });
    await becomes(unknown, { state: 'withdrawn' });
    expect(await waiting()).toEqual([[known.reference, 2, 'withdrawn']]);
    expect(await fetched(known.reference)).toMatchObject({ revision: 2, state: 'withdrawn', answers: {}, columns: {}, attachments: [] });
    expect(await fetchApplication(dogs, unknown.reference, now)).toMatchObject(refusal('withdrawn'));
    await acknowledge(dogs, known.reference, { revision: 2 }, now);
    expect(await waiting()).toEqual([]);
  });

  it('is nothing of another office, and what that one hands on though its own system has it', async () => {
    const children = await systemOf('children');
    const application = await sent();
    expect(await waiting(children)).toEqual([]);
    expect(await fetchApplication(children, application.reference, now)).toMatchObject(refusal('not-found'));
    expect(await acknowledge(children, application.reference, { revision: 1 }, now)).toMatchObject(refusal('not-found'));
    await fetched(application.reference);
    await acknowledge(dogs, application.reference, { revision: 1 }, now);
    await becomes(application, { office: 'children' });
    expect(await waiting(children)).toEqual([[application.reference, 1, 'submitted']]);
    await fetched(application.reference, children);
    await acknowledge(children, application.reference, { revision: 1 }, now);
    expect([await waiting(children), await waiting()]).toEqual([[], []]);
  });
});

describe('an acknowledgement', () => {
  it('is the same said twice, also after a correction', async () => {
    const application = await sent();
    await fetched(application.reference);
    const said = await acknowledge(dogs, application.reference, { revision: 1, receipt: 'A-17' }, now);
    expect(said).toEqual({
      ok: true,
      value: { reference: application.reference, revision: 1, acknowledgedAt: now.toISOString(), receipt: 'A-17' },
    });
    await becomes(application, { revision: 2 });
    expect(await acknowledge(dogs, application.reference, { revision: 1, receipt: 'A-18' }, minutes(9))).toEqual(said);
  });

  it('of a revision that is past, not there or not fetched is refused, and says which there is', async () => {
    const application = await sent();
    expect(await acknowledge(dogs, application.reference, { revision: 1 }, now)).toMatchObject(refusal('not-fetched', 1));
    await fetched(application.reference);
    expect(await acknowledge(dogs, application.reference, { revision: 2 }, now)).toMatchObject(refusal('unknown-revision', 1));
    await becomes(application, { revision: 2 });
    expect(await acknowledge(dogs, application.reference, { revision: 1 }, now)).toMatchObject(refusal('older-revision', 2));
    expect(await waiting()).toEqual([[application.reference, 2, 'submitted']]);
  });
});

describe('an application that is handed over', () => {
  const photo = Buffer.from('a photo');

  it('has its answers by field and by column, and its attachments with their digests', async () => {
    const { reference, id } = await sentWithPhoto(photo);
    const sha256 = createHash('sha256').update(photo).digest('hex');
    expect(await fetched(reference)).toMatchObject({
      ...{ reference, revision: 1, procedure: 'dog-registration', version: 1, office: 'environment', channel: 'online' },
      answers: { 'dog-name': 'ポチ', 'vaccination-certificate': [id] },
      columns: { 犬の名: 'ポチ', 所有者氏名: '浜田 千尋', 犬の種類: '柴犬', 注射済証: id },
      attachments: [{ id, field: 'vaccination-certificate', name: '注射済証.jpg', type: 'image/jpeg', bytes: 7, sha256 }],
    });
  });

  it('is not handed over as if it were whole where one of its files is lost', async () => {
    const { reference, id } = await sentWithPhoto(photo);
    await removeFile(id);
    await expect(fetchApplication(dogs, reference, now)).rejects.toThrow(id);
    expect(await waiting()).toEqual([[reference, 1, 'submitted']]);
  });

  it('gives its attachments once it was fetched, to nobody else, and no other file', async () => {
    const { reference, id } = await sentWithPhoto(photo);
    const other = await sentWithPhoto(photo, { office: 'children' });
    expect(await fetchAttachment(dogs, reference, id, now)).toMatchObject(refusal('not-fetched', 1));
    await fetched(reference);
    expect(await fetchAttachment(dogs, reference, id, now)).toMatchObject({ ok: true, value: { bytes: photo } });
    expect(await fetchAttachment(dogs, reference, other.id, now)).toMatchObject(refusal('not-found'));
    expect(await fetchAttachment(dogs, other.reference, other.id, now)).toMatchObject(refusal('not-found'));
  });

  it('is recorded each time, and its sender sees that it went to the system of which office', async () => {
    await write((writer) => addAccount(writer, { id: 'hanako', locale: 'ja', email: 'hanako@example.jp' }, now));
    const { reference, id } = await sentWithPhoto(photo, { owner: 'resident/hanako' });
    await fetched(reference);
    await fetchAttachment(dogs, reference, id, now);
    await acknowledge(dogs, reference, { revision: 1 }, now);
    const records = await findRecords({ subject: `application/${reference}` });
    expect(records.map(({ act, actor }) => [act, actor])).toEqual([
      ['handovers.acknowledged', `handover/${dogs.tokenId}`],
      ['handovers.file-fetched', `handover/${dogs.tokenId}`],
      ['handovers.fetched', `handover/${dogs.tokenId}`],
    ]);
    expect(JSON.stringify(records)).not.toContain('浜田');
    const session = { id: '', token: '', startedAt: now, isShared: false };
    const looks = await listLookups({ residentId: 'hanako', locale: 'ja', email: '', source: '', session });
    expect(looks).toMatchObject([{ office: 'environment', purpose: 'handover', note: reference, times: 1 }]);
  });
});
