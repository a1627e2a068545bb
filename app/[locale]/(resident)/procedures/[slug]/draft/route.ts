import { z } from 'zod';
import { TypedAnswers } from '#lib/procedures/drafts/model';
import { type Draft, saveStep } from '#lib/procedures/operations/drafting';
import { sentAs } from '#lib/procedures/operations/sending';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { begin, ownerAt } from '#lib/web/draft-door';
import { nothingHere, openGate } from '#lib/web/gate';

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
  const { version, draftId, steps, keep } = told.data;
  const resident = await whoIsResident(request.headers, now);
  // What is typed on a device that others use too stays on no device: there the way goes over pages of one's own.
  if (resident?.session.isShared) return Response.json({ shared: true });
  if (!resident && !keep) return Response.json({ signedIn: false });
  const who = await ownerAt(request, now);
  if (!who) return new Response(null, { status: 429 });
  const sent = draftId === undefined ? undefined : await sentAs(who.owner, draftId);
  const signedIn = resident !== undefined;
  if (sent) return Response.json({ signedIn, sent: sent.reference });
  let draft: Draft | undefined = await begin(request, who.owner, slug, now, version);
  if (!draft) return nothingHere();
  for (const [step, typed] of Object.entries(steps)) {
    const saved = await saveStep(who.owner, slug, step, typed, now, draft);
    // A step that the form no longer has is nobody's; the others are kept.
    if (!saved.ok && saved.fault.code !== 'no-step') return Response.json({ fault: 'too-much' }, { status: 409 });
    if (saved.ok) draft = saved.value;
  }
  const { id, edition, version: begunWith, typed } = draft.draft;
  return Response.json({ signedIn, draftId: id, edition, version: begunWith, typed }, { headers: who.headers });
});
