import { z } from 'zod';
import { TypedAnswers } from '#lib/procedures/drafts/model';
import { readAct } from '#lib/procedures/journey/acts';
import { draftOf } from '#lib/procedures/operations/drafting';
import { takeOffer } from '#lib/procedures/operations/offering';
import { applicantOf } from '#lib/web/applicant';
import { nothingHere, openGate } from '#lib/web/gate';

/** What a device asks for: which button was pressed, in which step, and what stands there. */
const Told = z.object({ act: z.string().max(300), step: z.string().max(80), typed: TypedAnswers });

/** Takes what a step offers, for a script: the controls that it fills in, and the file that it is; or `{ fault }`. */
export const POST = openGate(async ({ request, params: { slug = '' }, now }) => {
  const told = Told.safeParse(await request.json().catch(() => undefined));
  if (!told.success) return Response.json({ fault: 'unreadable' }, { status: 400 });
  const owner = await applicantOf(request.headers, now);
  const draft = owner && (await draftOf(owner, slug, now));
  if (!owner || !draft) return nothingHere();
  const { act, step, typed } = told.data;
  const taken = await takeOffer({ owner, definition: draft.definition, step, typed }, readAct(act), now);
  return taken.ok ? Response.json(taken.value) : Response.json({ fault: taken.fault.fault }, { status: 400 });
});
