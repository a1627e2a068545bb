import { listOpenServices } from '#lib/open-data/operations';
import { ListQuery, readQuery } from '#lib/open-data/query';
import { answerOpenly, asJson } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/api/v1/services`: published services, page by page. */
export function GET(request: Request) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(ListQuery, parameters);
    if (!query.ok) return query;
    const list = await listOpenServices(query.value, siteOrigin());
    return list.ok ? { ok: true, value: asJson(list.value) } : list;
  });
}
