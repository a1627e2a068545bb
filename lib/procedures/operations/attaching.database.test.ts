import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { hostileFiles, paper, picture } from '#lib/files/hostile.fixture';
import { mostBytes } from '#lib/files/model';
import { openScanner } from '#lib/files/scanner.fixture';
import { filesThere } from '#lib/files/storage';
import { mostUnsent, type ProcedureFile } from '#lib/procedures/files/model';
import { addFile, findFiles, sendOut, unsentOf } from '#lib/procedures/files/store';
import { attach, detach, namesOf, ownFile, reuse, shelfOf } from '#lib/procedures/operations/attaching';
import { beginDraft, discardDraft, moveDrafts } from '#lib/procedures/operations/drafting';
import { withDatabase } from '#lib/testing/database';
import { readUploads } from '#lib/web/uploads';

withDatabase();
const now = new Date('2026-11-22T10:00:00+09:00');
const [hanako, taro, guest] = [{ residentId: 'hanako' }, { residentId: 'taro' }, { guest: 'seal-of-a-key' }];
const slug = 'dog-registration';
const sample = readSampleEntries().filter((one) => one.kind === 'procedure' && [slug, 'care-plan', 'bulky-waste'].includes(one.slug));
const photo = await picture('jpeg');

beforeEach(async () => {
  vi.stubEnv('SCANNER', '');
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'attached-')));
  await importEntries(sample, now);
});

const lying = async () => {
  const names: string[] = [];
  for await (const part of filesThere()) names.push(...part);
  return names;
};

async function attached(owner: typeof hanako | typeof guest = hanako, bytes = photo, procedure = slug) {
  const answer = await attach(owner, procedure, { name: '家.jpg', bytes }, now);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.value;
}

/** Lists files without laying them down: for what only counts. */
const list = (count: number, other: Partial<ProcedureFile>) =>
  write(async (writer) => {
    for (let at = 0; at < count; at += 1)
      await addFile(writer, {
        ...{ id: `listed-${at}`, owner: 'resident/hanako', procedure: slug, name: 'a.jpg', type: 'image/jpeg' },
        ...{ bytes: 1, addedAt: now, reference: null, ...other },
      });
  });

it('keeps a photo for its owner, sealed, and gives it back to nobody else', async () => {
  const told = await attached();
  expect(told).toMatchObject({ name: '家.jpg', type: 'image/jpeg' });
  expect(await lying()).toEqual([told.id]);
  const own = await ownFile(hanako, told.id);
  expect(own?.file).toEqual({ ...told, owner: 'resident/hanako', procedure: slug, addedAt: now, reference: null });
  expect(own?.bytes.length).toBe(told.bytes);
  for (const other of [taro, guest]) expect(await ownFile(other, told.id)).toBeUndefined();
  for (const id of ['../secret', 'x', '']) expect(await ownFile(hanako, id)).toBeUndefined();
});

it('names one’s own files in the order asked for, and nobody else’s', async () => {
  const [one, other, his] = [await attached(), await attached(hanako, paper()), await attached(taro)];
  expect(await namesOf(hanako, [other.id, his.id, 'no-such', one.id])).toEqual([other, one]);
  expect(await namesOf(hanako, [])).toEqual([]);
});

it('refuses every hostile file that a form brings, each with its own code, and keeps nothing of it', async () => {
  const all = await hostileFiles();
  const given: [string, string][] = [];
  for (const [name, bytes] of all) {
    const form = new FormData();
    form.append('vaccination-certificate', new File([bytes], `${name}.jpg`, { type: 'image/jpeg' }));
    const read = await readUploads(new Request('http://city/', { method: 'POST', body: form }), { files: 1, bytes: 2 * mostBytes });
    const [upload] = read.ok ? read.value.files : [];
    const answer = upload ? await attach(hanako, slug, upload, now) : read;
    given.push([name, answer.ok ? 'taken' : answer.fault]);
  }
  expect(given).toEqual(all.map(([name, , fault]) => [name, fault]));
  expect(await lying()).toEqual([]);
  expect(await unsentOf(read, 'resident/hanako', slug)).toEqual({ files: 0, bytes: 0 });
});

it('refuses what is too large, and a procedure that asks for no files', async () => {
  const large = new Uint8Array(mostBytes + 1);
  expect(await attach(hanako, slug, { name: 'a', bytes: large }, now)).toEqual({ ok: false, fault: 'too-large' });
  for (const other of ['no-such', 'bulky-waste'])
    expect(await attach(hanako, other, { name: 'a', bytes: photo }, now)).toEqual({ ok: false, fault: 'not-found' });
});

it.each([
  ['many files', mostUnsent.files, 1],
  ['many bytes', 1, mostUnsent.bytes],
])('takes no more where too %s lie unsent; what was sent, for others and by others counts not', async (_, count, bytes) => {
  await list(count, { bytes });
  expect(await attach(hanako, slug, { name: 'a', bytes: photo }, now)).toEqual({ ok: false, fault: 'shelf-full' });
  await attached(taro);
  await attached(hanako, photo, 'care-plan');
  const ids = Array.from({ length: count }, (_, at) => `listed-${at}`);
  await write((writer) => sendOut(writer, ids, 'SENT-SENT'));
  await attached();
});

describe('a scanner', () => {
  const virus = paper('% VIRUS');
  const sayAbout = (bytes: Buffer) => (bytes.includes('VIRUS') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');

  it('that finds something has it refused and written down, without whose it was', async () => {
    const at = await openScanner(sayAbout);
    expect(await attach(hanako, slug, { name: 'a.pdf', bytes: virus }, now, at)).toEqual({ ok: false, fault: 'infected' });
    expect(await findRecords({ act: 'procedures.file-quarantined' })).toMatchObject([
      { actor: 'system', subject: `procedure/${slug}`, after: { found: 'Eicar-Test-Signature' } },
    ]);
    expect(await lying()).toEqual([]);
    expect((await attach(hanako, slug, { name: 'a.pdf', bytes: paper() }, now, at)).ok).toBe(true);
  });

  it('is told what came, before anything was drawn anew', async () => {
    const at = await openScanner(sayAbout);
    const behind = new Uint8Array(Buffer.concat([photo, Buffer.from('VIRUS')]));
    expect(await attach(hanako, slug, { name: 'a.jpg', bytes: behind }, now, at)).toEqual({ ok: false, fault: 'infected' });
  });

  it('that does not answer has it refused', async () => {
    vi.stubEnv('SCANNER', '127.0.0.1:1');
    expect(await attach(hanako, slug, { name: 'a.jpg', bytes: photo }, now)).toEqual({ ok: false, fault: 'unscanned' });
    expect(await lying()).toEqual([]);
    expect(await findRecords({ act: 'procedures.file-quarantined' })).toEqual([]);
  });
});

it('is taken back while it is unsent, by its owner', async () => {
  const [one, sent] = [await attached(), await attached()];
  await write((writer) => sendOut(writer, [sent.id], 'SENT-SENT'));
  expect([await detach(taro, one.id), await detach(hanako, sent.id)]).toEqual([false, false]);
  expect(await detach(hanako, one.id)).toBe(true);
  expect(await lying()).toEqual([sent.id]);
  expect(await namesOf(hanako, [one.id, sent.id])).toEqual([sent]);
});

it('is used again as a copy of its own', async () => {
  const sent = await attached();
  await write((writer) => sendOut(writer, [sent.id], 'SENT-SENT'));
  await attached();
  expect((await shelfOf(hanako)).map(({ id }) => id)).toEqual([sent.id]);
  const again = await reuse(hanako, sent.id, 'care-plan', now);
  if (!again.ok) throw new Error(again.fault);
  expect(again.value).toEqual({ ...sent, id: again.value.id });
  expect((await ownFile(hanako, again.value.id))?.file).toMatchObject({ procedure: 'care-plan', reference: null });
  expect(await detach(hanako, again.value.id)).toBe(true);
  expect(await ownFile(hanako, sent.id)).toBeDefined();
  expect(await reuse(taro, sent.id, slug, now)).toEqual({ ok: false, fault: 'not-found' });
});

it('comes along when a draft moves into the account, and stays with one that does not', async () => {
  for (const procedure of [slug, 'care-plan']) await beginDraft(guest, procedure, {}, now);
  await beginDraft(hanako, 'care-plan', {}, now);
  const [moves, stays] = [await attached(guest), await attached(guest, photo, 'care-plan')];
  await moveDrafts(guest, hanako, now);
  expect(await namesOf(hanako, [moves.id, stays.id])).toEqual([moves]);
  expect(await namesOf(guest, [moves.id, stays.id])).toEqual([stays]);
});

it('goes with a draft that is thrown away, and what was sent before stays', async () => {
  await beginDraft(hanako, slug, {}, now);
  const [sent, other, his] = [await attached(), await attached(hanako, photo, 'care-plan'), await attached(taro)];
  await write((writer) => sendOut(writer, [sent.id], 'SENT-SENT'));
  await attached();
  await discardDraft(hanako, slug);
  expect((await lying()).sort()).toEqual([sent.id, other.id, his.id].sort());
  expect(await findFiles(read, 'resident/hanako', await lying())).toHaveLength(2);
});
