import { Acknowledgement } from '#lib/procedures/handover/model';
import { acknowledge } from '#lib/procedures/handover/operations/acknowledging';
import { ok, refused } from '#lib/result';
import { handoverDoor } from '#lib/web/handover-door';
import { asJson } from '#lib/web/public-answer';

export const dynamic = 'force-dynamic';

/** `/api/v1/applications/{reference}/acknowledgement`: a core system has a revision safely. */
export const POST = handoverDoor(async ({ system, request, reference, now }) => {
  const said = Acknowledgement.safeParse(await request.json().catch(() => undefined));
  if (!said.success) return refused({ code: 'invalid-value', parameter: String(said.error.issues[0]?.path[0] ?? 'body') });
  const acknowledged = await acknowledge(system, reference, said.data, now);
  return acknowledged.ok ? ok(asJson(acknowledged.value)) : acknowledged;
});
