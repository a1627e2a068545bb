import { systemClock } from '#lib/clock';
import { capType } from '#lib/disasters/orders/atom';
import { capDocument } from '#lib/disasters/orders/operations/bulletins';
import { ok, refused } from '#lib/result';
import { answerOpenly } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/open-data/alerts/{identifier}`: one CAP 1.2 message. */
export function GET(request: Request, { params }: { params: Promise<{ message: string }> }) {
  return answerOpenly(request, async () => {
    const body = await capDocument((await params).message, siteOrigin(), systemClock());
    return body ? ok({ type: `${capType}; charset=utf-8`, body }) : refused({ code: 'not-found', parameter: 'message' });
  });
}
