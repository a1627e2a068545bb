import { systemClock } from '#lib/clock';
import { capFeed } from '#lib/disasters/orders/operations/bulletins';
import { NoQuery, readQuery } from '#lib/open-data/query';
import { ok } from '#lib/result';
import { answerOpenly } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/open-data/alerts.cap.xml`: the same as CAP 1.2 messages in all languages, whole, in an Atom feed. */
export function GET(request: Request) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(NoQuery, parameters);
    return query.ok ? ok({ type: 'application/atom+xml; charset=utf-8', body: await capFeed(siteOrigin(), systemClock()) }) : query;
  });
}
