import { systemClock } from '#lib/clock';
import { alertsFeed } from '#lib/disasters/orders/operations/bulletins';
import { readQuery, ServiceQuery } from '#lib/open-data/query';
import { ok } from '#lib/result';
import { answerOpenly } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/open-data/alerts.atom`: orders, open shelters and safety notices; `?locale=en` in another language. */
export function GET(request: Request) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(ServiceQuery, parameters);
    if (!query.ok) return query;
    return ok({ type: 'application/atom+xml; charset=utf-8', body: await alertsFeed(query.value.locale, siteOrigin(), systemClock()) });
  });
}
