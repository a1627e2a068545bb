import { readQuery } from '#lib/open-data/query';
import { listNew } from '#lib/procedures/handover/operations/listing';
import { WaitingQuery } from '#lib/procedures/handover/query';
import { ok } from '#lib/result';
import { handoverDoor } from '#lib/web/handover-door';
import { asJson } from '#lib/web/public-answer';

export const dynamic = 'force-dynamic';

/** `/api/v1/applications`: what an office's core system is still to have. */
export const GET = handoverDoor(async ({ system, search }) => {
  const query = readQuery(WaitingQuery, search);
  if (!query.ok) return query;
  const { cursor: after, limit } = query.value;
  return ok(asJson(await listNew(system, { after, limit })));
});
