import { read, type Writer } from '#db/client';
import type { FileFault } from '#lib/files/model';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { type CaseActor, type CaseFault, mostFilesOfCase, mostMessageFiles } from '#lib/procedures/cases/model';
import { isFor } from '#lib/procedures/cases/operations/opening';
import { filesOf } from '#lib/procedures/cases/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import type { ToldFile } from '#lib/procedures/files/model';
import { findFiles, holdUnsent, sendWithMessage } from '#lib/procedures/files/store';
import { type Sent, takeIn } from '#lib/procedures/operations/taking-in';
import { ok, type Result, refused } from '#lib/result';

/*
 * Files of a message lie unsent until it is sent, under a name in the place of a procedure that no draft has: whatever is never
 * sent is swept like the files of a draft that there is not.
 */
const waiting = (reference: string) => `message/${reference}`;

const senderOf = (actor: CaseActor) => (actor.by === 'applicant' ? ownerKey(actor.owner) : `staff/${actor.staff.id}`);

/** Takes a file in that is to go with a message about a case; not-found: the case is not for whoever sends it. */
export async function attachToMessage(
  actor: CaseActor,
  reference: string,
  sent: Sent,
  now: Date,
): Promise<Result<ToldFile, FileFault | 'not-found'>> {
  const application = await findApplication(read, reference);
  if (!application || !isFor(actor, application)) return refused('not-found');
  if ((await filesOf(read, reference)).length >= mostFilesOfCase) return refused('shelf-full');
  return takeIn({ owner: senderOf(actor), procedure: waiting(reference), subject: `application/${reference}` }, sent, now);
}

/** Those of these files that wait for a message of this writer about this case. */
export async function waitingFiles(actor: CaseActor, reference: string, ids: readonly string[]): Promise<ToldFile[]> {
  const found = await findFiles(read, senderOf(actor), ids);
  return found.filter((file) => file.procedure === waiting(reference) && file.reference === null);
}

/** Lets files go out with a message, inside its transaction; refused where they are too many, or one is not there or not its writer's. */
export async function sendFilesWith(
  writer: Writer,
  actor: CaseActor,
  application: Pick<Application, 'reference' | 'procedure'>,
  files: readonly string[],
): Promise<Result<string[], Extract<CaseFault, 'files-many' | 'file-missing'>>> {
  const ids = [...new Set(files)];
  if (ids.length > mostMessageFiles) return refused('files-many');
  const held = await holdUnsent(writer, senderOf(actor), waiting(application.reference), ids);
  if (held.length < ids.length) return refused('file-missing');
  await sendWithMessage(writer, ids, application);
  return ok(ids);
}
