import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dataDirectory } from '#db/engine';
import { newKey } from '#lib/id';

const keptMilliseconds = 60 * 60 * 1000;
const Key = z.uuid();

const folder = () => join(dataDirectory(), 'imports');

/** Keeps an uploaded file for an hour under a key of our own, readable by whoever runs the server only. No name from outside becomes a path. */
export async function keepUpload(bytes: Uint8Array, now: Date): Promise<string> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await removeOld(now);
  const key = newKey();
  const file = join(folder(), key);
  await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
  await utimes(file, now, now);
  return key;
}

/** A kept file; undefined when its hour has passed, it was used, or the key is nobody's. */
export async function findUpload(key: string, now: Date): Promise<Uint8Array | undefined> {
  if (!Key.safeParse(key).success) return undefined;
  await removeOld(now);
  return readFile(join(folder(), key)).catch(unlessMissing);
}

/** Forgets a kept file. */
export async function removeUpload(key: string): Promise<void> {
  if (Key.safeParse(key).success) await rm(join(folder(), key), { force: true });
}

async function removeOld(now: Date): Promise<void> {
  const keys = (await readdir(folder()).catch(unlessMissing)) ?? [];
  for (const key of keys) {
    const kept = await stat(join(folder(), key)).catch(unlessMissing);
    if (kept && now.getTime() - kept.mtimeMs > keptMilliseconds) await rm(join(folder(), key), { force: true });
  }
}

function unlessMissing(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
  throw fault;
}
