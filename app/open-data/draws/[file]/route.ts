import { publishedDraw } from '#lib/facilities/draws/operations/showing';
import { NoQuery, readQuery } from '#lib/open-data/query';
import { ok, refused } from '#lib/result';
import { answerOpenly } from '#lib/web/public-answer';

export const dynamic = 'force-dynamic';

const states = ['announced', 'closed', 'drawn'] as const;

/** `/open-data/draws/{round}-{announced|closed|drawn}.json`: what is published of a draw, byte for byte as `npm run draw:verify` reads it. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answerOpenly(request, async (parameters) => {
    const query = readQuery(NoQuery, parameters);
    if (!query.ok) return query;
    const [, id = '', named] = /^([a-z0-9-]{1,80})-(announced|closed|drawn)\.json$/.exec((await params).file) ?? [];
    const state = states.find((one) => one === named);
    const body = state && (await publishedDraw(id, state));
    return body ? ok({ type: 'application/json; charset=utf-8', body }) : refused({ code: 'not-found', parameter: 'file' });
  });
}
