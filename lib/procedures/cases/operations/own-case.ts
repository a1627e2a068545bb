import { read, write } from '#db/client';
import type { Application, ApplicationEvent } from '#lib/procedures/applications/model';
import { eventsOf, findApplication } from '#lib/procedures/applications/store';
import type { Asked, CaseFile, CaseMessage } from '#lib/procedures/cases/model';
import { isFor } from '#lib/procedures/cases/operations/opening';
import { askedIn } from '#lib/procedures/cases/rules';
import { filesOf, markRead, messagesOf } from '#lib/procedures/cases/store';
import type { Owner } from '#lib/procedures/drafts/model';
import { openSentFile } from '#lib/procedures/operations/sent-files';

/** A case as its applicant sees it: never who of the staff has it, nor what they noted. */
export type OwnCase = {
  application: Omit<Application, 'assignee'>;
  events: ApplicationEvent[];
  messages: Omit<CaseMessage, 'staffId'>[];
  /** What came with the application and the messages, from either side. */
  files: CaseFile[];
  /** What he is asked to mend now. */
  asked: Asked | undefined;
};

/** Opens an application for whoever sent it; what staff wrote to him is read from now on. Undefined for anybody else. */
export async function ownCase(owner: Owner, reference: string, now: Date): Promise<OwnCase | undefined> {
  const found = await findApplication(read, reference);
  if (!found || !isFor({ by: 'applicant', owner }, found)) return undefined;
  const [events, messages, files] = await Promise.all([eventsOf(read, reference), messagesOf(read, reference), filesOf(read, reference)]);
  if (messages.some(({ by, readAt }) => by === 'staff' && readAt === null))
    await write((writer) => markRead(writer, reference, 'staff', now));
  const { assignee: _, ...application } = found;
  return {
    ...{ application, files, asked: askedIn(found, events) },
    // From one clerk to another within the office is nothing to him.
    events: events.filter(({ act, details }) => act !== 'handed-on' || typeof details['office'] === 'string'),
    messages: messages.map(({ staffId: _who, ...message }) => message),
  };
}

/** A file that came with his application or a message about it, from either side, opened; undefined for anybody else. */
export async function fileOfOwnCase(owner: Owner, reference: string, id: string) {
  const found = await findApplication(read, reference);
  return found && isFor({ by: 'applicant', owner }, found) ? openSentFile(found, id) : undefined;
}
