import { read, write } from '#db/client';
import { theCity } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { cleanFile } from '#lib/files/clean';
import { type CleanFile, type FileFault, mostBytes, nameFor } from '#lib/files/model';
import { type Scanner, scan, scannerOf } from '#lib/files/scanner';
import { layFile, newFileId, openFile, removeFile, removeFiles } from '#lib/files/storage';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import { findDraft } from '#lib/procedures/drafts/store';
import { mostUnsent, type ProcedureFile, type ToldFile } from '#lib/procedures/files/model';
import { takesFiles } from '#lib/procedures/files/rules';
import { addFile, filesOf, findFiles, removeUnsent, unsentOf } from '#lib/procedures/files/store';
import { definitionAt, definitionInForce } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';

/** A file as it came: what its sender calls it, and its bytes. */
type Sent = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Why a file was not taken; `not-found`: there is no such procedure, or it asks for no files. */
export type AttachFault = FileFault | 'not-found';

/**
 * 添付する: takes a file that somebody sends in for a procedure, if it is a photo or a paper and the scanner has nothing against
 * it. The row comes after the bytes: what is listed is there, and bytes without a row are swept.
 */
export async function attach(
  owner: Owner,
  slug: string,
  { name, bytes }: Sent,
  now: Date,
  scanner = scannerOf(process.env),
): Promise<Result<ToldFile, AttachFault>> {
  if (!(await asksForFiles(owner, slug))) return refused('not-found');
  if (bytes.length > mostBytes) return refused('too-large');
  // Asked again with the row: here it only spares the work.
  if (isFull(await unsentOf(read, ownerKey(owner), slug), 0)) return refused('shelf-full');
  const clean = await cleanFile(bytes);
  if (!clean.ok) return clean;
  const harm = scanner && (await harmIn(scanner, slug, bytes, now));
  return harm ? refused(harm) : keep(owner, slug, { ...clean.value, name: nameFor(clean.value.type, name) }, now);
}

/** Whether a procedure asks for files: as its owner began it, else as it is in force; in `control`, where it is said which. */
export async function asksForFiles(owner: Owner, slug: string, control?: string): Promise<boolean> {
  const begun = await findDraft(read, ownerKey(owner), slug);
  const definition = begun ? await definitionAt(slug, begun.version) : await definitionInForce(slug);
  return definition !== undefined && takesFiles(definition.facts, control);
}

/** What a scanner has against a file as it came, not as it was made here; what it finds is written down, and kept nowhere. */
async function harmIn(scanner: Scanner, slug: string, bytes: Uint8Array, now: Date): Promise<'infected' | 'unscanned' | undefined> {
  const scanned = await scan(scanner, bytes);
  if (scanned === 'unscanned') return 'unscanned';
  if (!scanned.found) return undefined;
  const happened = { act: 'procedures.file-quarantined', subject: `procedure/${slug}`, after: { found: scanned.name } } as const;
  await write((writer) => record(writer, theCity, happened, now));
  return 'infected';
}

/** It is there against floods: of many that come at once to a large database a few more may be taken. */
const isFull = (unsent: { files: number; bytes: number }, more: number) =>
  unsent.files >= mostUnsent.files || unsent.bytes + more > mostUnsent.bytes;

/** Lays bytes down sealed, then the row that makes them somebody's. */
async function keep(
  owner: Owner,
  procedure: string,
  { name, type, bytes }: CleanFile & { name: string },
  now: Date,
): Promise<Result<ToldFile, 'shelf-full'>> {
  const told: ToldFile = { id: newFileId(), name, type, bytes: bytes.length };
  const file: ProcedureFile = { ...told, owner: ownerKey(owner), procedure, addedAt: now, reference: null };
  await layFile(told.id, bytes);
  const isKept = await write(async (writer) => {
    if (isFull(await unsentOf(writer, file.owner, procedure), file.bytes)) return false;
    await addFile(writer, file);
    return true;
  });
  if (isKept) return ok(told);
  await removeFile(told.id);
  return refused('shelf-full');
}

/** Takes a file back that has not been sent; false where there is none such. */
export async function detach(owner: Owner, id: string): Promise<boolean> {
  const removed = await write((writer) => removeUnsent(writer, ownerKey(owner), id));
  await removeFiles(removed);
  return removed.length > 0;
}

/** One's own file, opened, sent or not; undefined for anybody else's. */
export async function ownFile(owner: Owner, id: string): Promise<{ file: ProcedureFile; bytes: Buffer<ArrayBuffer> } | undefined> {
  const [file] = await findFiles(read, ownerKey(owner), [id]);
  const bytes = file && (await openFile(file.id));
  return file && bytes && { file, bytes };
}

/** One's own files among these, in their order, as they are told of. */
export async function namesOf(owner: Owner, ids: readonly string[]): Promise<ToldFile[]> {
  const found = new Map((await findFiles(read, ownerKey(owner), ids)).map((file) => [file.id, file]));
  return ids.flatMap((id) => {
    const file = found.get(id);
    return file ? [{ id, name: file.name, type: file.type, bytes: file.bytes }] : [];
  });
}

/** 書類だな: what somebody has sent before and may use again, the last first. */
export async function shelfOf(owner: Owner): Promise<ProcedureFile[]> {
  return (await filesOf(read, ownerKey(owner))).filter(({ reference }) => reference !== null);
}

/** Takes a file that somebody has sent before for another application: a copy of its own, that ends with it. */
export async function reuse(owner: Owner, id: string, slug: string, now: Date): Promise<Result<ToldFile, 'not-found' | 'shelf-full'>> {
  const own = (await asksForFiles(owner, slug)) ? await ownFile(owner, id) : undefined;
  if (!own) return refused('not-found');
  const { name, type } = own.file;
  return keep(owner, slug, { name, type, bytes: own.bytes }, now);
}
