import { type Writer, write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { Application, ApplicationEvent } from '#lib/procedures/applications/model';
import { addEvent } from '#lib/procedures/applications/store';
import type { CaseActor, Seen } from '#lib/procedures/cases/model';
import { type CaseAct, canHappen } from '#lib/procedures/cases/rules';
import { changeApplication, holdApplication } from '#lib/procedures/cases/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import { type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What everything that is done to a case can be refused for. */
export type OpeningFault = 'not-found' | 'outdated' | 'state-wrong';

/** Whether somebody finds this case at all: what he may not see is not there. */
export function isFor(actor: CaseActor, { owner, office }: Pick<Application, 'owner' | 'office'>): boolean {
  return actor.by === 'staff' ? may(actor.staff, 'applications.handle', office) : ownerKey(actor.owner) === owner;
}

/**
 * Opens a case for an act, in a transaction in which nobody else can change it. Refused: not for whoever asks (not-found),
 * changed since he saw it (outdated), or not in a state in which this can happen (state-wrong).
 */
export async function withCase<Value, Fault>(
  { actor, seen, act }: { actor: CaseActor; seen: Seen; act: CaseAct },
  work: (writer: Writer, application: Application) => Promise<Result<Value, Fault>>,
): Promise<Result<Value, Fault | OpeningFault>> {
  return write(async (writer): Promise<Result<Value, Fault | OpeningFault>> => {
    const application = await holdApplication(writer, seen.reference);
    if (!application || !isFor(actor, application)) return refused('not-found');
    if (application.edition !== seen.edition) return refused('outdated');
    return canHappen(act, application) ? work(writer, application) : refused('state-wrong');
  });
}

type Happened = Pick<ApplicationEvent, 'by'> & { act: CaseAct; details?: ApplicationEvent['details'] };

/** Changes a case that this transaction holds, and writes down what happened. */
export async function change(
  writer: Writer,
  before: Application,
  values: Partial<Omit<Application, 'reference' | 'edition'>>,
  { act, by, details = {} }: Happened,
  now: Date,
): Promise<Application> {
  const after = { ...before, ...values, edition: before.edition + 1 };
  await changeApplication(writer, after);
  await addEvent(writer, { reference: after.reference, number: after.edition, at: now, act, by, details });
  return after;
}

/** Notes in the audit records what staff did with a case: never what was answered or written in it, which is forgotten one day. */
export async function noteForAudit(writer: Writer, staff: AtDesk, act: Act, after: Application, now: Date): Promise<void> {
  const { reference, state, office, assignee, outcome } = after;
  await record(writer, staff, { act, subject: `application/${reference}`, after: { state, office, assignee, outcome } }, now);
}
