import { read, write } from '#db/client';
import type { FileFault } from '#lib/files/model';
import type { Scanner } from '#lib/files/scanner';
import { openFile, removeFiles } from '#lib/files/storage';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import { findDraft } from '#lib/procedures/drafts/store';
import type { ProcedureFile, ToldFile } from '#lib/procedures/files/model';
import { takesFiles } from '#lib/procedures/files/rules';
import { filesOf, findFiles, removeUnsent } from '#lib/procedures/files/store';
import { definitionAt, definitionInForce } from '#lib/procedures/operations/definitions';
import { keepUnsent, type Sent, takeIn } from '#lib/procedures/operations/taking-in';
import { type Result, refused } from '#lib/result';

/** Why a file was not taken; `not-found`: there is no such procedure, or it asks for no files. */
export type AttachFault = FileFault | 'not-found';

/** 添付する: takes a file that somebody sends in for a procedure which asks for some. */
export async function attach(owner: Owner, slug: string, sent: Sent, now: Date, scanner?: Scanner): Promise<Result<ToldFile, AttachFault>> {
  if (!(await asksForFiles(owner, slug))) return refused('not-found');
  return takeIn({ owner: ownerKey(owner), procedure: slug, subject: `procedure/${slug}` }, sent, now, scanner);
}

/** Whether a procedure asks for files: as its owner began it, else as it is in force; in `control`, where it is said which. */
export async function asksForFiles(owner: Owner, slug: string, control?: string): Promise<boolean> {
  const begun = await findDraft(read, ownerKey(owner), slug);
  const definition = begun ? await definitionAt(slug, begun.version) : await definitionInForce(slug);
  return definition !== undefined && takesFiles(definition.facts, control);
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
  return keepUnsent({ owner: ownerKey(owner), procedure: slug }, { name, type, bytes: own.bytes }, now);
}
