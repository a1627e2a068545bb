import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { openBytes, sealBytes } from '#lib/files/sealed';
import { FileId, filesThere, layFile, newFileId, openFile, removeFile } from '#lib/files/storage';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  vi.stubEnv('DATA_DIR', folder);
});
const words = Buffer.from('本人確認書類の写し');
const placeOf = (id: string) => join(folder, 'files', id.slice(0, 2), id);

it('gives back what it was given, and keeps on the disk what nobody can read', async () => {
  const id = newFileId();
  await layFile(id, words);
  expect(readFileSync(placeOf(id)).includes(words)).toBe(false);
  expect(await openFile(id)).toEqual(words);
  expect(await filesThere()).toEqual([id]);
  await removeFile(id);
  expect(await openFile(id)).toBeUndefined();
  expect(await filesThere()).toEqual([]);
});

it('opens nothing that was changed, cut off or put in the place of another', async () => {
  const [one, other] = [newFileId(), newFileId()];
  await layFile(one, words);
  const sealed = readFileSync(placeOf(one));
  for (const at of [0, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => openBytes(one, changed)).toThrow();
  }
  expect(() => openBytes(one, sealed.subarray(0, sealed.length - 1))).toThrow();
  await layFile(other, Buffer.from('別の書類'));
  writeFileSync(placeOf(other), sealed);
  await expect(openFile(other)).rejects.toThrow();
});

it('never seals the same twice the same way', () => {
  expect(sealBytes('a', words)).not.toEqual(sealBytes('a', words));
});

it('takes no path for a name', async () => {
  expect(FileId.safeParse('../../../../../../../../../etc/pass').success).toBe(false);
  await expect(openFile('../secret')).rejects.toThrow();
  await expect(layFile('../secret', words)).rejects.toThrow();
});

it('lays nothing over what lies there', async () => {
  const id = newFileId();
  await layFile(id, words);
  await layFile(id, Buffer.from('別')).catch(() => undefined);
  expect(new Set(await filesThere())).toEqual(new Set([id]));
});
