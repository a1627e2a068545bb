import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import type { ApiError, OpenDataFault } from '#lib/open-data/model';
import { currentContentVersion } from '#lib/publication/operations';
import type { Result } from '#lib/result';
import { siteOrigin } from '#lib/web/site';

/** What is sent when all went well. */
export type PublicBody = { type: string; body: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> };

/** Every site may read these answers; the common headers of the front say otherwise for all others. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * Answers a question of the public API: 304 to who has the answer already, else what `make` gives, else 400 or 404 with
 * the reason as JSON. The ETag is made of the content version, looked up before the content is, and of the address.
 */
export async function answerOpenly(
  request: Request,
  make: (parameters: URLSearchParams) => Promise<Result<PublicBody, OpenDataFault>>,
): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url);
  const headers = {
    ...open,
    ETag: etagOf(await currentContentVersion(), pathname + search),
    'Cache-Control': 'public, max-age=0, s-maxage=60',
  };
  if (isKnown(request.headers.get('if-none-match'), headers.ETag)) return new Response(null, { status: 304, headers });
  const made = await make(searchParams);
  if (made.ok) return new Response(made.value.body, { headers: { ...headers, ...made.value.headers, 'Content-Type': made.value.type } });
  const status = made.fault.code === 'not-found' ? 404 : 400;
  return Response.json(explain(made.fault, searchParams.get('locale')), { status, headers: { ...open, 'Cache-Control': 'no-store' } });
}

/** A value as the body of an answer. */
export function asJson(value: unknown): PublicBody {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Another build, or a city at another address, may say the same content otherwise. */
function etagOf(version: number, address: string): string {
  const mark = createHash('sha256').update([build(), siteOrigin(), address].join('\n')).digest('base64url');
  return `"${version}-${mark.slice(0, 16)}"`;
}

let buildName: string | undefined;

function build(): string {
  buildName ??= existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : '';
  return buildName;
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}

function explain({ code, parameter }: OpenDataFault, asked: string | null): ApiError {
  const locale = isLocale(asked) ? asked : originalLocale;
  const t = createTranslator({ locale, messages: messagesIn(locale), namespace: 'open-data.faults' });
  return { error: { code, message: t(code, { parameter }), parameter } };
}
