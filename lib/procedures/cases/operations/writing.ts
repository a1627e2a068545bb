import { type Writer, write } from '#db/client';
import { newKey } from '#lib/id';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { type CaseActor, type CaseFault, longestMessage } from '#lib/procedures/cases/model';
import { isFor, noteForAudit } from '#lib/procedures/cases/operations/opening';
import { tellApplicant } from '#lib/procedures/cases/operations/telling';
import { addMessage, addNote } from '#lib/procedures/cases/store';
import type { Owner } from '#lib/procedures/drafts/model';
import { mailConcerned } from '#lib/procedures/operations/concerned';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type WritingFault = Extract<CaseFault, 'not-found' | 'text-missing' | 'text-long'>;
type Written = Promise<Result<string, WritingFault>>;

/*
 * What is written about a case changes nothing of it: it can be written at any time, by several at once. The answer is the id
 * of what was written.
 */

/** 内部メモ: notes something for whoever handles the case after. */
export async function note(staff: AtDesk, reference: string, text: string, now: Date): Written {
  return writing({ by: 'staff', staff }, reference, text, async (writer, application, { id, written }) => {
    await addNote(writer, { id, reference, at: now, staffId: staff.id, text: written });
    await noteForAudit(writer, staff, 'applications.noted', application, now);
  });
}

/** Staff write to the applicant. */
export async function writeMessage(staff: AtDesk, reference: string, text: string, now: Date): Written {
  let about: Application | undefined;
  const done = await writing({ by: 'staff', staff }, reference, text, async (writer, application, { id, written }) => {
    about = application;
    await addMessage(writer, { id, reference, at: now, by: 'staff', staffId: staff.id, text: written, files: [], readAt: null });
    await tellApplicant(writer, application, 'message', id, now);
    await noteForAudit(writer, staff, 'applications.written', application, now);
  });
  if (done.ok && about) await mailConcerned(about, 'message', done.value, now);
  return done;
}

/** The applicant writes to whoever handles his case. */
export async function writeBack(owner: Owner, reference: string, text: string, now: Date): Written {
  return writing({ by: 'applicant', owner }, reference, text, (writer, _, { id, written }) =>
    addMessage(writer, { id, reference, at: now, by: 'applicant', staffId: null, text: written, files: [], readAt: null }),
  );
}

async function writing(
  actor: CaseActor,
  reference: string,
  text: string,
  lay: (writer: Writer, application: Application, what: { id: string; written: string }) => Promise<void>,
): Written {
  return write(async (writer): Written => {
    const application = await findApplication(writer, reference);
    if (!application || !isFor(actor, application)) return refused('not-found');
    const written = text.trim();
    if (written === '') return refused('text-missing');
    if (written.length > longestMessage) return refused('text-long');
    const id = newKey();
    await lay(writer, application, { id, written });
    return ok(id);
  });
}
