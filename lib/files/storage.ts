import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dataDirectory } from '#db/engine';
import { openBytes, sealBytes } from '#lib/files/sealed';

/** The name under which a file lies: 24 random bytes, nothing of what its sender called it. */
export const FileId = z.string().regex(/^[\w-]{32}$/);

export const newFileId = () => randomBytes(24).toString('base64url');

/** What may lie there: a file, or what is left of one that was not laid down whole. */
const LyingName = z.string().regex(/^[\w-]{32}(\.[\w-]{32})?$/);

/** Backups take this folder along (lib/backups). */
const folder = () => join(dataDirectory(), 'uploads');
const pathOf = (name: string) => join(folder(), LyingName.parse(name).slice(0, 2), name);

/** Lays a file down, sealed, and never over another; under its name nobody ever finds half of it, and it is on the disk when this ends. */
export async function layFile(id: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(id);
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const part = `${path}.${newFileId()}`;
  try {
    await writeFile(part, sealBytes(id, bytes), { mode: 0o600, flag: 'wx', flush: true });
    await link(part, path);
    await holdFolder(join(path, '..'));
  } finally {
    await rm(part, { force: true });
  }
}

/** A name is as durable as the folder it stands in: after this no power cut takes it away. */
async function holdFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** A file as it was laid down; undefined where it is not there. Throws where it is there and damaged. */
export async function openFile(id: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const sealed = await readFile(pathOf(id)).catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  });
  return sealed && openBytes(id, sealed);
}

/** Takes away what lies under a name, whole or not. */
export async function removeFile(name: string): Promise<void> {
  await rm(pathOf(name), { force: true });
}

export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await removeFile(name);
}

/** The names of all that lies there, whole or not, since before a moment; a part at a time, for there may be very many. */
export async function* filesThere(before?: Date): AsyncGenerator<string[]> {
  for (const part of await readdir(folder()).catch(() => [])) {
    if (!/^[\w-]{2}$/.test(part)) continue;
    const names = (await readdir(join(folder(), part))).filter((name) => LyingName.safeParse(name).success);
    const old = await Promise.all(names.map(async (name) => (before === undefined || (await layBefore(name, before)) ? [name] : [])));
    yield old.flat();
  }
}

async function layBefore(name: string, moment: Date): Promise<boolean> {
  // One that is being laid down gets another name meanwhile, one that is removed has none.
  const laidAt = (await stat(pathOf(name)).catch(() => undefined))?.mtime ?? moment;
  return laidAt < moment;
}
