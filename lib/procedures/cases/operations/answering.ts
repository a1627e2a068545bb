import { read, type Writer } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import type { Application } from '#lib/procedures/applications/model';
import { eventsOf, findApplication } from '#lib/procedures/applications/store';
import { type Corrected, correct } from '#lib/procedures/cases/correcting';
import type { Asked, CaseActor, Seen } from '#lib/procedures/cases/model';
import { yearsKept } from '#lib/procedures/cases/operations/deciding';
import { change, isFor, noteForAudit, type OpeningFault, withCase } from '#lib/procedures/cases/operations/opening';
import { askedIn, keptUntil, stateAfter } from '#lib/procedures/cases/rules';
import { mostControls, type Owner, TypedAnswers } from '#lib/procedures/drafts/model';
import { filesGiven, type GivenFiles } from '#lib/procedures/files/rules';
import { filesSentWith, sendOut } from '#lib/procedures/files/store';
import type { ProcedureFacts } from '#lib/procedures/model';
import { type Definition, definitionAt } from '#lib/procedures/operations/definitions';
import { holdFiles } from '#lib/procedures/operations/laying';
import { appliedAs } from '#lib/procedures/who/actor';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** Why a correction was not taken: what is wrong with which control; it leads to an exit; it is more than a form holds. */
export type AnswerCorrectionFault =
  | { code: OpeningFault | 'exit' | 'too-much' }
  | { code: 'unfinished'; step: string; faults: Readonly<Record<string, AnswerFault>> };

/** 補正する: the applicant mends what he was asked to. Everything he was not asked for stays as he sent it. */
export async function answerCorrection(owner: Owner, seen: Seen, form: Typed, now: Date) {
  return answer({ by: 'applicant', owner }, seen, form, now);
}

/** The same where the applicant tells it to staff, by telephone or at the counter. */
export async function answerForApplicant(staff: AtDesk, seen: Seen, form: Typed, now: Date) {
  return answer({ by: 'staff', staff }, seen, form, now);
}

async function answer(actor: CaseActor, seen: Seen, form: Typed, now: Date): Promise<Result<Application, AnswerCorrectionFault>> {
  const corrected = await correctedBy(actor, seen, form);
  const done = await withCase<Application, AnswerCorrectionFault>({ actor, seen, act: 'answered' }, async (writer, application) => {
    if (!corrected) return refused({ code: 'outdated' });
    const { typed, journey, facts } = corrected;
    if (Object.keys(typed).length > mostControls || !TypedAnswers.safeParse(typed).success) return refused({ code: 'too-much' });
    if (journey.exit !== undefined) return refused({ code: 'exit' });
    const last = journey.steps.at(-1);
    if (last && journey.next !== undefined) return refused({ code: 'unfinished', step: last.id, faults: last.faults });
    const files = await newFiles(writer, application, filesGiven(facts, journey.answers));
    if (!files.ok) return refused({ code: 'unfinished', step: files.fault, faults: {} });
    await sendOut(writer, files.value, application.reference);
    const values = {
      ...{ contact: { ...application.contact, as: appliedAs(journey.answers) } },
      ...{ typed, answers: { ...journey.answers }, revision: application.revision + 1 },
      ...{ waitsUntil: null, state: stateAfter('answered', application) },
    };
    const after = await change(writer, application, values, { act: 'answered', by: 'applicant' }, now);
    if (actor.by === 'staff') await noteForAudit(writer, actor.staff, 'applications.answered', after, now);
    return ok(after);
  });
  if (done.ok) return done;
  return refused(typeof done.fault === 'string' ? { code: done.fault } : done.fault);
}

/** A case as it waits for its correction: what was asked, and the definition that it follows. */
export type AwaitedCorrection = { application: Application; definition: Definition; asked: Asked };

/** The correction that a case waits for, for staff of its office who key it in; undefined where it waits for none. */
export async function awaitedAtDesk(staff: AtDesk, reference: string): Promise<AwaitedCorrection | undefined> {
  return awaited({ by: 'staff', staff }, reference);
}

async function awaited(actor: CaseActor, reference: string): Promise<AwaitedCorrection | undefined> {
  const application = await findApplication(read, reference);
  if (!application || !isFor(actor, application)) return undefined;
  const definition = await definitionAt(application.procedure, application.version);
  const asked = askedIn(application, await eventsOf(read, reference));
  return definition && asked && { application, definition, asked };
}

/** What is typed laid over what was sent, as the case was seen; whether it is still so is for the transaction to say. */
async function correctedBy(
  actor: CaseActor,
  { reference, edition }: Seen,
  form: Typed,
): Promise<(Corrected & { facts: ProcedureFacts }) | undefined> {
  const found = await awaited(actor, reference);
  if (found?.application.edition !== edition) return undefined;
  const { typed: before, submittedAt } = found.application;
  const { facts } = found.definition;
  return { facts, ...correct({ facts, asked: found.asked.fields, before, day: dayOf(submittedAt) }, form) };
}

/** The files that came with a correction, held; those that went out with the application before are its own already. */
async function newFiles(writer: Writer, application: Application, given: readonly GivenFiles[]): Promise<Result<string[], string>> {
  const sent = (await filesSentWith(writer, application.reference)).filter(({ owner }) => owner === application.owner);
  const own = new Set(sent.map(({ id }) => id));
  const added = given.map((one) => ({ ...one, ids: one.ids.filter((id) => !own.has(id)) })).filter(({ ids }) => ids.length > 0);
  return holdFiles(writer, application, added);
}

/** 取下げ: the applicant takes his application back, at any time before the decision. */
export async function withdraw(owner: Owner, seen: Seen, now: Date) {
  return end({ by: 'applicant', owner }, seen, now);
}

/** The same where he says so to staff. */
export async function withdrawForApplicant(staff: AtDesk, seen: Seen, now: Date) {
  return end({ by: 'staff', staff }, seen, now);
}

async function end(actor: CaseActor, seen: Seen, now: Date): Promise<Result<Application, OpeningFault>> {
  const years = await yearsKept(seen);
  return withCase({ actor, seen, act: 'withdrawn' }, async (writer, application) => {
    const values = { state: stateAfter('withdrawn', application), waitsUntil: null, keptUntil: keptUntil(now, years) };
    const after = await change(writer, application, values, { act: 'withdrawn', by: 'applicant' }, now);
    if (actor.by === 'staff') await noteForAudit(writer, actor.staff, 'applications.withdrawn', after, now);
    return ok(after);
  });
}
