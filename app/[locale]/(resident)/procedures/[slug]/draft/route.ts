import { z } from 'zod';
import type { Owner } from '#lib/procedures/drafts/model';
import { TypedAnswers } from '#lib/procedures/drafts/model';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { beginDraft, type Draft, saveStep } from '#lib/procedures/operations/drafting';
import { sentAs } from '#lib/procedures/operations/sending';
import { prefilled } from '#lib/procedures/prefill';
import { showProfile } from '#lib/residents/operations/profile';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { ownerAt } from '#lib/web/draft-door';
import { nothingHere, openGate } from '#lib/web/gate';
import { jsonWith } from '#lib/web/resident';

/**
 * What a device tells of a draft that it keeps: the version it began with and the steps that were changed there.
 * `keep`: somebody without an account is about to send it; until then nothing of his leaves his device.
 */
const Told = z.object({
  version: z.int(),
  draftId: z.string().max(80).optional(),
  steps: z.record(z.string().max(80), TypedAnswers),
  keep: z.boolean(),
});

/** Brings what a device keeps and what the city hall keeps together: each step as it was changed last. */
export const POST = openGate(async ({ request, params, now }) => {
  const slug = params['slug'] ?? '';
  const told = Told.safeParse(await request.json().catch(() => undefined));
  if (!told.success) return Response.json({ fault: 'unreadable' }, { status: 400 });
  const resident = await whoIsResident(request.headers, now);
  // What is typed on a device that others use too stays on no device: there the way goes over pages of one's own.
  if (resident?.session.isShared) return Response.json({ shared: true });
  if (!resident && !told.data.keep) return Response.json({ signedIn: false });
  const definition = await definitionInForce(slug);
  const who = definition && (await ownerAt(request, now));
  if (!definition || !who) return nothingHere();
  const before = told.data.draftId === undefined ? undefined : await sentAs(who.owner, told.data.draftId);
  if (before) return Response.json({ signedIn: resident !== undefined, sent: before.reference });
  const known = resident ? prefilled(definition.facts, await showProfile(resident), resident.email) : {};
  const draft = await merged(who.owner, slug, { ...told.data, known }, now);
  if (!draft) return Response.json({ fault: 'too-much' }, { status: 409 });
  const { id, edition, version, typed } = draft.draft;
  const answer = { signedIn: resident !== undefined, draftId: id, edition, version, typed };
  return jsonWith(answer, Object.values(who.headers));
});

async function merged(
  owner: Owner,
  slug: string,
  { version, steps, known }: z.infer<typeof Told> & { known: Readonly<Record<string, string>> },
  now: Date,
): Promise<Draft | undefined> {
  const begun = await beginDraft(owner, slug, known, now, version);
  let draft = begun.ok ? begun.value : undefined;
  for (const [step, typed] of Object.entries(steps)) {
    const saved = await saveStep(owner, slug, step, typed, now);
    // A step that the form no longer has is nobody's; the others are kept.
    if (!saved.ok && saved.fault.code !== 'no-step') return undefined;
    if (saved.ok) draft = saved.value;
  }
  return draft;
}
