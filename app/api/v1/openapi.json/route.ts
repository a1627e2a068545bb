import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { openApiDocument } from '#lib/open-data/openapi';
import { NoQuery, readQuery } from '#lib/open-data/query';
import { answerOpenly, asJson } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/api/v1/openapi.json`: the description of the public API. */
export function GET(request: Request) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(NoQuery, parameters);
    if (!query.ok) return query;
    const city = cityName(await citySettings(), 'en');
    return { ok: true, value: asJson(openApiDocument(siteOrigin(), city)) };
  });
}
