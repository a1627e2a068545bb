import { read, type Writer, write } from '#db/client';
import type { Application, Contact } from '#lib/procedures/applications/model';
import { sentFrom } from '#lib/procedures/applications/store';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import { findDraft } from '#lib/procedures/drafts/store';
import { filesGiven } from '#lib/procedures/files/rules';
import { type Draft, draftOf } from '#lib/procedures/operations/drafting';
import { lay } from '#lib/procedures/operations/laying';
import { actorOf } from '#lib/procedures/who/actor';
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
  const there = await findDraft(writer, key, draft.procedure);
  if (there?.id !== draft.id || there.edition !== draft.edition) {
    const sent = await sentFrom(writer, key, draft.id);
    return sent ? ok(sent) : refused({ code: 'changed' });
  }
  const deputation = actorOf(journey.answers) && seen.deputation;
  const contact = { ...seen.contact, ...(deputation && { deputation: deputation.id }) };
  const sent = {
    ...{ draftId: draft.id, procedure: draft.procedure, version: draft.version, owner: key, office: definition.facts.office },
    ...({ answers: { ...journey.answers }, typed: draft.typed, channel: 'online', contact } as const),
  };
  const laid = await lay(writer, sent, filesGiven(definition.facts, journey.answers), now);
  if (!laid.ok) return refused({ code: 'unfinished', step: laid.fault });
  const { application, isNew } = laid.value;
  if (deputation && isNew) await writeAct(writer, deputation, 'applied', now);
  return ok(application);
}
