import { read, type Writer, write } from '#db/client';
import { newReference } from '#lib/id';
import type { Application, Contact } from '#lib/procedures/applications/model';
import { addApplication, addEvent, sentFrom } from '#lib/procedures/applications/store';
import { type Owner, ownerKey, type ProcedureDraft } from '#lib/procedures/drafts/model';
import { findDraft, removeDraft } from '#lib/procedures/drafts/store';
import { filesGiven, type GivenFiles } from '#lib/procedures/files/rules';
import { holdUnsent, sendOut } from '#lib/procedures/files/store';
import { tellConcerned } from '#lib/procedures/operations/concerned';
import { type Draft, draftOf } from '#lib/procedures/operations/drafting';
import { appliedAs } from '#lib/procedures/who/actor';
import { withoutWaiting } from '#lib/procedures/who/own-answers';
import type { Deputation } from '#lib/residents/model';
import { writeAct } from '#lib/residents/operations/deputies';
import { ok, type Result, refused } from '#lib/result';

/**
 * What was on the page whose button was pressed: which draft, in which edition; where its sender is told of it; and by which
 * registered deputation he acts, where he applies for another.
 */
export type Seen = { draftId: string; edition: number; contact: Contact; deputation?: Deputation | undefined };

/**
 * Why it was not sent. `unfinished`: the step that is still to be answered, or that names a file which is not there; `changed`:
 * it was changed elsewhere since it was checked.
 */
export type SendFault = { code: 'no-draft' } | { code: 'changed' } | { code: 'unfinished'; step: string } | { code: 'exit' };

/**
 * 申請する: turns a draft into an application. However often it is pressed, from however many tabs, and whether or not an
 * answer was lost on the way, one draft is one application, and each gets its reference.
 */
export async function send(owner: Owner, slug: string, seen: Seen, now: Date): Promise<Result<Application, SendFault>> {
  const before = await sentAs(owner, seen.draftId);
  if (before) return ok(before);
  const at = await draftOf(owner, slug, now);
  // Sent between the two looks: by his other tab.
  if (!at) return sentBy(owner, seen);
  const { draft, journey } = at;
  if (draft.id !== seen.draftId || draft.edition !== seen.edition) return refused({ code: 'changed' });
  if (journey.exit !== undefined) return refused({ code: 'exit' });
  if (journey.next !== undefined) return refused({ code: 'unfinished', step: journey.next });
  return write((writer) => take(writer, owner, at, seen, now));
}

/** The application that a draft of this owner has become; undefined where it was not sent. */
export async function sentAs(owner: Owner, draftId: string): Promise<Application | undefined> {
  return sentFrom(read, ownerKey(owner), draftId);
}

async function sentBy(owner: Owner, { draftId }: Seen): Promise<Result<Application, SendFault>> {
  const sent = await sentAs(owner, draftId);
  return sent ? ok(sent) : refused({ code: 'no-draft' });
}

async function take(
  writer: Writer,
  owner: Owner,
  { draft, definition, journey }: Draft,
  seen: Seen,
  now: Date,
): Promise<Result<Application, SendFault>> {
  const key = ownerKey(owner);
  const sentOr = async (fault: SendFault) => {
    const sent = await sentFrom(writer, key, draft.id);
    return sent ? ok(sent) : refused(fault);
  };
  const there = await findDraft(writer, key, draft.procedure);
  if (there?.id !== draft.id || there.edition !== draft.edition) return sentOr({ code: 'changed' });
  const files = await holdFiles(writer, draft, filesGiven(definition.facts, journey.answers));
  if (!files.ok) return sentOr({ code: 'unfinished', step: files.fault });
  const as = appliedAs(journey.answers);
  const deputation = as === 'self' ? undefined : as && seen.deputation;
  const contact = { ...seen.contact, as, ...(deputation && { deputation: deputation.id }) };
  const application: Application = {
    ...{ draftId: draft.id, procedure: draft.procedure, version: draft.version, owner: key, office: definition.facts.office },
    ...{
      answers: { ...journey.answers },
      typed: withoutWaiting(draft.typed),
      channel: 'online',
      state: 'submitted',
      edition: 1,
      revision: 1,
    },
    ...{ contact, assignee: null, waitsUntil: null, outcome: null },
    ...{ reference: newReference(), submittedAt: now, decidedAt: null, keptUntil: null },
  };
  for (; !(await addApplication(writer, application)); application.reference = newReference()) {
    const sent = await sentFrom(writer, key, draft.id);
    if (sent) return ok(sent);
  }
  const { reference } = application;
  await addEvent(writer, { reference, number: 1, at: now, act: 'submitted', by: 'applicant', details: as ? { as } : {} });
  if (deputation) {
    await writeAct(writer, deputation, 'applied', now);
    await tellConcerned(writer, application, 'submitted', 'submitted', now);
  }
  await sendOut(writer, files.value, reference);
  await removeDraft(writer, key, draft.procedure);
  return ok(application);
}

/** Every file that was given, held for this transaction; refused: the step in which one was given that is not there, not his, or not for this. */
export async function holdFiles(
  writer: Writer,
  { owner, procedure }: Pick<ProcedureDraft, 'owner' | 'procedure'>,
  given: readonly GivenFiles[],
): Promise<Result<string[], string>> {
  const all = given.flatMap(({ ids }) => ids);
  const held = new Set(await holdUnsent(writer, owner, procedure, all));
  const missing = given.find(({ ids }) => ids.some((id) => !held.has(id)));
  return missing ? refused(missing.step) : ok(all);
}
