import { showOpenService } from '#lib/open-data/operations';
import { readQuery, ServiceQuery } from '#lib/open-data/query';
import { answerOpenly, asJson } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/api/v1/services/{slug}`: one service with all that its page says. */
export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(ServiceQuery, parameters);
    if (!query.ok) return query;
    const service = await showOpenService((await params).slug, query.value.locale, siteOrigin());
    return service.ok ? { ok: true, value: asJson(service.value) } : service;
  });
}
