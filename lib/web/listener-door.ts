import { systemClock } from '#lib/clock';
import { isLocale, type Locale } from '#lib/i18n/locales';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';

type Context = { params: Promise<{ locale: string }> };
export type AtListenerDoor = { request: Request; locale: Locale; now: Date };

const limit = { times: 30, seconds: 600 };

/** A door of the page on notices: in one of our languages, and not hundreds of times. `tooMany` is what a flood is answered with. */
export function listenerDoor(open: (at: AtListenerDoor) => Promise<Response>, tooMany: (locale: Locale) => Response) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    const now = systemClock();
    return withinLimit('notices', sourceOf(request.headers), limit, now) ? open({ request, locale, now }) : tooMany(locale);
  };
}

/** What a script asked for too often is answered with. */
export const tooManyForScript = () => new Response(null, { status: 429, headers: { 'Retry-After': '600' } });
