import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { openBytes, sealBytes } from '#lib/files/sealed';
import { FileId, filesThere, layFile, newFileId, openFile, removeFile, removeFiles } from '#lib/files/storage';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  vi.stubEnv('DATA_DIR', folder);
});
const words = Buffer.from('本人確認書類の写し');
const there = async (before?: Date) => {
  const names: string[] = [];
  for await (const part of filesThere(before)) names.push(...part);
  return names;
};
const placeOf = (id: string) => join(folder, 'uploads', id.slice(0, 2), id);

it('gives back what it was given, and keeps on the disk what nobody can read', async () => {
  const id = newFileId();
  await layFile(id, words);
  expect(readFileSync(placeOf(id)).includes(words)).toBe(false);
  expect(await openFile(id)).toEqual(words);
  expect(await there()).toEqual([id]);
  await removeFile(id);
  expect(await openFile(id)).toBeUndefined();
  expect(await there()).toEqual([]);
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

it('names what has lain there since before a moment, also what was not laid down whole, and nothing that is not its own', async () => {
  const [old, young] = [newFileId(), newFileId()];
  for (const id of [old, young]) await layFile(id, words);
  const part = `${old}.${newFileId()}`;
  writeFileSync(placeOf(part), 'half');
  writeFileSync(join(folder, 'uploads', old.slice(0, 2), 'note.txt'), 'of somebody else');
  mkdirSync(join(folder, 'uploads', '写真'));
  const hour = new Date(Date.now() - 3_600_000);
  for (const name of [old, part]) utimesSync(placeOf(name), new Date(0), new Date(0));
  expect((await there(hour)).sort()).toEqual([old, part].sort());
  await removeFiles([old, part]);
  expect(await there()).toEqual([young]);
});

it('lays nothing over what lies there', async () => {
  const id = newFileId();
  await layFile(id, words);
  await expect(layFile(id, Buffer.from('別'))).rejects.toThrow('EEXIST');
  expect(await openFile(id)).toEqual(words);
  expect(await there()).toEqual([id]);
});
