import { type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import type { Application, ApplicationEvent } from '#lib/procedures/applications/model';
import { eventsOf, findApplication } from '#lib/procedures/applications/store';
import type { Asked, CaseFile, CaseMessage, CaseNote } from '#lib/procedures/cases/model';
import { isFor } from '#lib/procedures/cases/operations/opening';
import { askedIn } from '#lib/procedures/cases/rules';
import { filesOf, markRead, messagesOf, notesOf } from '#lib/procedures/cases/store';
import { residentOf } from '#lib/procedures/drafts/model';
import { concernedResident } from '#lib/procedures/operations/concerned';
import { noteLookAtCase } from '#lib/residents/operations/reading';
import type { AtDesk } from '#lib/staff/model';

/** A case as it lies on the desk, with everything that belongs to it. */
export type CaseAtDesk = {
  application: Application;
  events: ApplicationEvent[];
  messages: CaseMessage[];
  notes: CaseNote[];
  files: CaseFile[];
  /** What the applicant is asked to mend now. */
  asked: Asked | undefined;
};

/**
 * Opens a case for staff of its office. No look without its record: in the audit records, and for whoever has an account in
 * his list of who looked, in the transaction in which it is read. Undefined for what is not there or not theirs.
 */
export async function caseAt(staff: AtDesk, reference: string, now: Date): Promise<CaseAtDesk | undefined> {
  return write(async (writer) => {
    const application = await lookAt(writer, staff, reference, now);
    if (!application) return undefined;
    await record(writer, staff, { act: 'applications.looked-up', subject: `application/${reference}` }, now);
    await markRead(writer, reference, 'applicant', now);
    const events = await eventsOf(writer, reference);
    const [messages, notes, files] = [
      await messagesOf(writer, reference),
      await notesOf(writer, reference),
      await filesOf(writer, reference),
    ];
    return { application, events, messages, notes, files, asked: askedIn(application, events) };
  });
}

/** The case with which a file came, for staff of its office; that it was opened is recorded as a look at the case is. */
export async function fileOfCase(staff: AtDesk, reference: string, id: string, now: Date): Promise<Application | undefined> {
  return write(async (writer) => {
    const application = await findApplication(writer, reference);
    const file = application && (await filesOf(writer, reference)).find((one) => one.id === id);
    if (!file || !(await lookAt(writer, staff, reference, now))) return undefined;
    const after = { file: id };
    await record(writer, staff, { act: 'applications.file-opened', subject: `application/${reference}`, after }, now);
    return application;
  });
}

async function lookAt(writer: Writer, staff: AtDesk, reference: string, now: Date): Promise<Application | undefined> {
  const application = await findApplication(writer, reference);
  if (!application || !isFor({ by: 'staff', staff }, application)) return undefined;
  const concerned = [residentOf(application.owner), await concernedResident(writer, application)];
  for (const residentId of concerned) if (residentId !== undefined) await noteLookAtCase(writer, staff, { residentId, reference }, now);
  return application;
}
