import type { NextRequest } from 'next/server';
import { citySettings } from '#lib/city/settings/operations';
import { bestLocale } from '#lib/i18n/best-locale';

/** The way in: on to the home page in the reader's language. */
export async function GET(request: NextRequest) {
  const { languages } = await citySettings();
  const locale = bestLocale(request.headers.get('accept-language') ?? undefined, request.cookies.get('locale')?.value, languages);
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-cache' },
  });
}
