import { read, write } from '#db/client';
import { theCity } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { cleanFile } from '#lib/files/clean';
import { type CleanFile, type FileFault, mostBytes, nameFor } from '#lib/files/model';
import { type Scanner, scan, scannerOf } from '#lib/files/scanner';
import { layFile, newFileId, removeFile } from '#lib/files/storage';
import { mostUnsent, type ProcedureFile, type ToldFile } from '#lib/procedures/files/model';
import { addFile, unsentOf } from '#lib/procedures/files/store';
import { ok, type Result, refused } from '#lib/result';

/** A file as it came: what its sender calls it, and its bytes. */
export type Sent = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Whose a file becomes, for what it is sent in, and what a record of it names. */
export type Destination = Pick<ProcedureFile, 'owner' | 'procedure'> & { subject: string };

/**
 * Takes a file in, if it is a photo or a paper and the scanner has nothing against it. The row comes after the bytes: what is
 * listed is there, and bytes without a row are swept.
 */
export async function takeIn(
  to: Destination,
  { name, bytes }: Sent,
  now: Date,
  scanner = scannerOf(process.env),
): Promise<Result<ToldFile, FileFault>> {
  if (bytes.length > mostBytes) return refused('too-large');
  // Asked again with the row: here it only spares the work.
  if (isFull(await unsentOf(read, to.owner, to.procedure), 0)) return refused('shelf-full');
  const clean = await cleanFile(bytes);
  if (!clean.ok) return clean;
  const harm = scanner && (await harmIn(scanner, to.subject, bytes, now));
  return harm ? refused(harm) : keepUnsent(to, { ...clean.value, name: nameFor(clean.value.type, name) }, now);
}

/** What a scanner has against a file as it came, not as it was made here; what it finds is written down, and kept nowhere. */
async function harmIn(scanner: Scanner, subject: string, bytes: Uint8Array, now: Date): Promise<'infected' | 'unscanned' | undefined> {
  const scanned = await scan(scanner, bytes);
  if (scanned === 'unscanned') return 'unscanned';
  if (!scanned.found) return undefined;
  const happened = { act: 'procedures.file-quarantined', subject, after: { found: scanned.name } } as const;
  await write((writer) => record(writer, theCity, happened, now));
  return 'infected';
}

/** It is there against floods: of many that come at once to a large database a few more may be taken. */
const isFull = (unsent: { files: number; bytes: number }, more: number) =>
  unsent.files >= mostUnsent.files || unsent.bytes + more > mostUnsent.bytes;

/** Lays bytes down sealed, then the row that makes them somebody's. */
export async function keepUnsent(
  { owner, procedure }: Omit<Destination, 'subject'>,
  { name, type, bytes }: CleanFile & { name: string },
  now: Date,
): Promise<Result<ToldFile, 'shelf-full'>> {
  const told: ToldFile = { id: newFileId(), name, type, bytes: bytes.length };
  await layFile(told.id, bytes);
  const isKept = await write(async (writer) => {
    if (isFull(await unsentOf(writer, owner, procedure), told.bytes)) return false;
    await addFile(writer, { ...told, owner, procedure, addedAt: now, reference: null });
    return true;
  });
  if (isKept) return ok(told);
  await removeFile(told.id);
  return refused('shelf-full');
}
