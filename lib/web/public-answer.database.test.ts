import { describe, expect, it } from 'vitest';
import { write } from '#db/client';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, refused } from '#lib/result';
import { withDatabase } from '#lib/testing/database';
import { answerOpenly, asJson } from '#lib/web/public-answer';

withDatabase();

const ask = (path: string, etag?: string) =>
  answerOpenly(new Request(`http://inner${path}`, { headers: etag ? { 'if-none-match': etag } : {} }), async () =>
    ok(asJson({ said: path })),
  );
const etagFor = async (path: string) => (await ask(path)).headers.get('etag') ?? '';

describe('an answer', () => {
  it('may be read by every site, and kept for a minute between', async () => {
    const { status, headers } = await ask('/api/v1/services');
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60');
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/);
  });

  it('is not sent again to who has it, until something is published', async () => {
    const etag = await etagFor('/api/v1/services?limit=1');
    const again = await ask('/api/v1/services?limit=1', `"other", W/${etag}`);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask('/api/v1/services?limit=2', etag)).status).toBe(200);
    await write(raiseContentVersion);
    expect((await ask('/api/v1/services?limit=1', etag)).status).toBe(200);
  });

  it.each([
    ['invalid-value', 400, 'The value of “limit” is not accepted.'],
    ['not-found', 404, 'There is nothing by that name (limit).'],
  ] as const)('that is none says why: %s', async (code, status, message) => {
    const answer = await answerOpenly(new Request('http://inner/api/v1/services?locale=en'), async () =>
      refused({ code, parameter: 'limit' }),
    );
    expect([answer.status, await answer.json()]).toEqual([status, { error: { code, message, parameter: 'limit' } }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});
