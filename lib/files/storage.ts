import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dataDirectory } from '#db/engine';
import { openBytes, sealBytes } from '#lib/files/sealed';

/** The name under which a file lies: 24 random bytes, nothing of what its sender called it. */
export const FileId = z.string().regex(/^[\w-]{32}$/);

export const newFileId = () => randomBytes(24).toString('base64url');

const folder = () => join(dataDirectory(), 'files');
const pathOf = (id: string) => join(folder(), FileId.parse(id).slice(0, 2), id);

/** Lays a file down, sealed; under its name nobody ever finds half of it, and it is on the disk when this ends. */
export async function layFile(id: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(id);
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, sealBytes(id, bytes), { mode: 0o600, flag: 'wx', flush: true });
  await rename(`${path}.part`, path);
}

/** A file as it was laid down; undefined where it is not there. Throws where it is there and damaged. */
export async function openFile(id: string): Promise<Buffer | undefined> {
  const sealed = await readFile(pathOf(id)).catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  });
  return sealed && openBytes(id, sealed);
}

export async function removeFile(id: string): Promise<void> {
  await rm(pathOf(id), { force: true });
}

/** Everything that lies there, whole or not: the names that no row knows can be taken away. */
export async function filesThere(): Promise<string[]> {
  const names = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []);
  return names.filter((one) => one.isFile()).map(({ name }) => name);
}
