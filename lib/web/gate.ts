import { systemClock } from '#lib/clock';
import { isLocale, type Locale } from '#lib/i18n/locales';
import { type NamedParts, plainParams } from '#lib/web/params';

/*
 * Doors that know nothing of the framework: the front can open them by itself (lib/web/front/direct).
 */

type Context = { params: Promise<NamedParts> };

/** What answers a form's or script's address. */
export type Door = (request: Request, context: Context) => Promise<Response>;

export type AtGate = { request: Request; params: Readonly<Record<string, string>>; locale: Locale; now: Date };

/** A form's or script's address that needs no account. There are few; each is named in the test of strangers. */
export function openGate(open: (at: AtGate) => Promise<Response>): Door {
  return async (request, context) => {
    const params = plainParams(await context.params);
    const locale = params['locale'];
    return isLocale(locale) ? open({ request, params, locale, now: systemClock() }) : new Response(null, { status: 404 });
  };
}

/** The sign-in, after which somebody comes to a page of ours. */
export const signInFor = (locale: Locale, path: string) => `/${locale}/me/sign-in?to=${encodeURIComponent(path)}`;

/** What a door answers to whoever has no business there, and for what does not exist. */
export function nothingHere(): Response {
  return new Response(null, { status: 404, headers: { 'Content-Type': 'text/html' } });
}
