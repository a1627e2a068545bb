import { read, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { removeFiles } from '#lib/files/storage';
import { newKey } from '#lib/id';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { draftKeptDays, mostControls, type Owner, ownerKey, type ProcedureDraft, TypedAnswers } from '#lib/procedures/drafts/model';
import { addDraft, changeDraft, draftsOf, findDraft, removeDraft } from '#lib/procedures/drafts/store';
import { moveUnsent, removeAllUnsent } from '#lib/procedures/files/store';
import { withStep } from '#lib/procedures/journey/controls';
import { type Journey, journeyOf } from '#lib/procedures/journey/journey';
import { type Definition, definitionAt, definitionInForce } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';

/** A draft with the definition that it follows, and how far it has come: worked out when somebody asks. */
export type Draft = { draft: ProcedureDraft; definition: Definition; readonly journey: Journey };

export type DraftFault = { code: 'not-found' | 'no-draft' | 'no-step' | 'too-much' };

const dayMilliseconds = 86_400_000;

const keptUntil = (owner: Owner, now: Date) =>
  new Date(now.getTime() + draftKeptDays['residentId' in owner ? 'resident' : 'guest'] * dayMilliseconds);

/**
 * Begins to fill in a procedure, or goes on with what its owner has begun: he has one draft of it, never two.
 * @param prefilled what his profile knows, by the names of the controls
 * @param version the version that a device began with; the one in force where none is named
 */
export async function beginDraft(
  owner: Owner,
  slug: string,
  prefilled: Typed,
  now: Date,
  version?: number,
): Promise<Result<Draft, DraftFault>> {
  const begun = await draftOf(owner, slug, now);
  if (begun) return ok(begun);
  const inForce = await definitionInForce(slug);
  // What was begun on a device before the form was changed goes on as it was begun.
  const definition = inForce && ((version && version < inForce.version && (await definitionAt(slug, version))) || inForce);
  if (!definition) return refused({ code: 'not-found' });
  const draft: ProcedureDraft = {
    ...{ id: newKey(), owner: ownerKey(owner), procedure: slug, version: definition.version, typed: { ...prefilled } },
    ...{ edition: 1, createdAt: now, updatedAt: now, expiresAt: keptUntil(owner, now) },
  };
  const isMine = await write((writer) => addDraft(writer, draft));
  // Somebody was faster: he himself, in another tab.
  const there = isMine ? asDraft(draft, definition, now) : await draftOf(owner, slug, now);
  return there ? ok(there) : refused({ code: 'no-draft' });
}

/** What somebody is filling in of a procedure; undefined where he is not. */
export async function draftOf(owner: Owner, slug: string, now: Date): Promise<Draft | undefined> {
  const draft = await findDraft(read, ownerKey(owner), slug);
  const definition = draft && draft.expiresAt > now ? await definitionAt(slug, draft.version) : undefined;
  return draft && definition && asDraft(draft, definition, now);
}

/** Everything that somebody is filling in, what he did last first. */
export async function ownDrafts(owner: Owner, now: Date): Promise<Draft[]> {
  const all = (await draftsOf(read, ownerKey(owner))).filter(({ expiresAt }) => expiresAt > now);
  const defined = await Promise.all(all.map(async (draft) => ({ draft, definition: await definitionAt(draft.procedure, draft.version) })));
  return defined.flatMap(({ draft, definition }) => (definition ? [asDraft(draft, definition, now)] : []));
}

function asDraft(draft: ProcedureDraft, definition: Definition, now: Date): Draft {
  let journey: Journey | undefined;
  return {
    ...{ draft, definition },
    get journey() {
      journey ??= journeyOf(definition.facts, draft.typed, dayOf(now));
      return journey;
    },
  };
}

/**
 * Keeps what was typed in a step, right or wrong, and tells how far it leads now. Two tabs that save different steps at the
 * same time are both kept.
 * @param known the draft as it was read just now, which spares reading it again
 */
export async function saveStep(
  owner: Owner,
  slug: string,
  step: string,
  form: Typed,
  now: Date,
  known?: Draft,
): Promise<Result<Draft, DraftFault>> {
  for (let seen = known; ; seen = undefined) {
    const at = seen ?? (await draftOf(owner, slug, now));
    if (!at) return refused({ code: 'no-draft' });
    const { draft, definition } = at;
    if (!definition.facts.steps.some(({ id }) => id === step)) return refused({ code: 'no-step' });
    const typed = withStep(definition.facts, step, draft.typed, form);
    if (Object.keys(typed).length > mostControls || !TypedAnswers.safeParse(typed).success) return refused({ code: 'too-much' });
    const saved = await write((writer) => changeDraft(writer, draft, { typed, updatedAt: now, expiresAt: keptUntil(owner, now) }));
    if (saved) return ok(asDraft(saved, definition, now));
  }
}

/** Throws a draft away, and the files that were sent in for it. */
export async function discardDraft(owner: Owner, slug: string): Promise<void> {
  const files = await write(async (writer) => {
    await removeDraft(writer, ownerKey(owner), slug);
    return removeAllUnsent(writer, ownerKey(owner), slug);
  });
  await removeFiles(files);
}

/** Gives what a browser holds to the account that was opened or signed in to there; what the account has of its own stays. Tells how many came. */
export async function moveDrafts(guest: Owner, resident: Owner & { residentId: string }, now: Date): Promise<number> {
  const moved = await write(async (writer) => {
    const own = new Set((await draftsOf(writer, ownerKey(resident))).map(({ procedure }) => procedure));
    const coming = (await draftsOf(writer, ownerKey(guest))).filter(({ procedure, expiresAt }) => !own.has(procedure) && expiresAt > now);
    const values = { owner: ownerKey(resident), expiresAt: keptUntil(resident, now) };
    for (const draft of coming) {
      await changeDraft(writer, draft, values);
      await moveUnsent(writer, ownerKey(guest), ownerKey(resident), draft.procedure);
    }
    return coming.length;
  });
  return moved;
}
