import { mkdtempSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { filesThere, layFile, newFileId } from '#lib/files/storage';
import { addDraft } from '#lib/procedures/drafts/store';
import { addFile, removeUnsent, sendOut } from '#lib/procedures/files/store';
import { sweepFiles } from '#lib/procedures/operations/sweeping';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-22T10:00:00+09:00');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const slug = 'dog-registration';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swept-'));
  vi.stubEnv('DATA_DIR', folder);
});

async function lying(): Promise<string[]> {
  const names: string[] = [];
  for await (const part of filesThere()) names.push(...part);
  return names;
}

/** Lays bytes down as if it were the city's now, whatever the machine's clock says. */
async function laid(id = newFileId()): Promise<string> {
  await layFile(id, Buffer.from('本人確認書類の写し'));
  await utimes(join(folder, 'uploads', id.slice(0, 2), id), now, now);
  return id;
}

async function attached(): Promise<string> {
  const id = await laid();
  const told = { id, name: 'a.jpg', type: 'image/jpeg', bytes: 9 } as const;
  await write((writer) => addFile(writer, { ...told, owner: 'resident/hanako', procedure: slug, addedAt: now, reference: null }));
  return id;
}

const begun = (owner: string) =>
  write((writer) =>
    addDraft(writer, {
      ...{ id: owner, owner, procedure: slug, version: 1, typed: {}, edition: 1, createdAt: now, updatedAt: now, expiresAt: hours(1) },
    }),
  );

it('takes bytes away that were laid down and never listed, after an hour', async () => {
  await laid();
  expect(await sweepFiles(hours(0.9))).toBe(0);
  expect(await sweepFiles(hours(1.1))).toBe(1);
  expect(await lying()).toEqual([]);
});

it('takes away what was not laid down whole', async () => {
  const id = newFileId();
  await laid(id);
  await laid(`${id}.${newFileId()}`);
  expect(await sweepFiles(hours(1.1))).toBe(2);
  expect(await lying()).toEqual([]);
});

it('takes bytes away whose row went and which stayed behind', async () => {
  const id = await attached();
  await write((writer) => removeUnsent(writer, 'resident/hanako', id));
  expect(await sweepFiles(hours(1.1))).toBe(1);
  expect(await lying()).toEqual([]);
});

it('takes a file away that belongs to no draft, after a day', async () => {
  await attached();
  expect(await sweepFiles(hours(23.9))).toBe(0);
  expect(await sweepFiles(hours(24.1))).toBe(1);
  expect(await lying()).toEqual([]);
  expect(await sweepFiles(hours(24.1))).toBe(0);
});

it('leaves what belongs to a draft or an application, however old', async () => {
  await begun('resident/hanako');
  const drafted = await attached();
  const sent = await attached();
  await write((writer) => sendOut(writer, [sent], 'SENT-SENT'));
  expect(await sweepFiles(hours(10_000))).toBe(0);
  expect((await lying()).sort()).toEqual([drafted, sent].sort());
});

it('does not take the draft of another for its own', async () => {
  await begun('resident/taro');
  await attached();
  expect(await sweepFiles(hours(24.1))).toBe(1);
});
