import { type Writer, write } from '#db/client';
import { newKey } from '#lib/id';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { type CaseActor, type CaseFault, longestMessage } from '#lib/procedures/cases/model';
import { sendFilesWith } from '#lib/procedures/cases/operations/message-files';
import { isFor, noteForAudit } from '#lib/procedures/cases/operations/opening';
import { tellApplicant } from '#lib/procedures/cases/operations/telling';
import { addMessage, addNote } from '#lib/procedures/cases/store';
import type { Owner } from '#lib/procedures/drafts/model';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type WritingFault = Extract<CaseFault, 'not-found' | 'text-missing' | 'text-long' | 'files-many' | 'file-missing'>;
type Written = Promise<Result<string, WritingFault>>;

type Message = { text: string; files: readonly string[] };

/*
 * What is written about a case changes nothing of it: it can be written at any time, by several at once. The answer is the id
 * of what was written.
 */

/** 内部メモ: notes something for whoever handles the case after. */
export async function note(staff: AtDesk, reference: string, text: string, now: Date): Written {
  return writing({ by: 'staff', staff }, reference, { text, files: [] }, async (writer, application, { id, text: written }) => {
    await addNote(writer, { id, reference, at: now, staffId: staff.id, text: written });
    await noteForAudit(writer, staff, 'applications.noted', application, now);
  });
}

/** Staff write to the applicant; `files`: those that wait to go with it (message-files). */
export async function writeMessage(staff: AtDesk, reference: string, text: string, now: Date, files: readonly string[] = []): Written {
  return writing({ by: 'staff', staff }, reference, { text, files }, async (writer, application, written) => {
    await addMessage(writer, { ...written, reference, at: now, by: 'staff', staffId: staff.id, readAt: null });
    await tellApplicant(writer, application, 'message', written.id, now);
    await noteForAudit(writer, staff, 'applications.written', application, now);
  });
}

/** The applicant writes to whoever handles his case, with files in the same way. */
export async function writeBack(owner: Owner, reference: string, text: string, now: Date, files: readonly string[] = []): Written {
  return writing({ by: 'applicant', owner }, reference, { text, files }, (writer, _, written) =>
    addMessage(writer, { ...written, reference, at: now, by: 'applicant', staffId: null, readAt: null }),
  );
}

async function writing(
  actor: CaseActor,
  reference: string,
  { text, files }: Message,
  lay: (writer: Writer, application: Application, what: { id: string; text: string; files: string[] }) => Promise<void>,
): Written {
  return write(async (writer): Written => {
    const application = await findApplication(writer, reference);
    if (!application || !isFor(actor, application)) return refused('not-found');
    const written = text.trim();
    // A photo may say it all.
    if (written === '' && files.length === 0) return refused('text-missing');
    if (written.length > longestMessage) return refused('text-long');
    const sent = await sendFilesWith(writer, actor, application, files);
    if (!sent.ok) return sent;
    const id = newKey();
    await lay(writer, application, { id, text: written, files: sent.value });
    return ok(id);
  });
}
