import { NoQuery, readQuery } from '#lib/open-data/query';
import { fetchApplication } from '#lib/procedures/handover/operations/fetching';
import { ok } from '#lib/result';
import { handoverDoor } from '#lib/web/handover-door';
import { asJson } from '#lib/web/public-answer';

export const dynamic = 'force-dynamic';

/** `/api/v1/applications/{reference}`: one application as it is now. */
export const GET = handoverDoor(async ({ system, search, reference, now }) => {
  const query = readQuery(NoQuery, search);
  if (!query.ok) return query;
  const handed = await fetchApplication(system, reference, now);
  return handed.ok ? ok(asJson(handed.value)) : handed;
});
