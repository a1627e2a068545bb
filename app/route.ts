import type { NextRequest } from 'next/server';
import { bestLocale } from '#lib/i18n/best-locale';

/** The way in: on to the home page in the reader's language. */
export function GET(request: NextRequest) {
  const locale = bestLocale(request.headers.get('accept-language') ?? undefined, request.cookies.get('locale')?.value);
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-cache' },
  });
}
