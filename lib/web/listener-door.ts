import { systemClock } from '#lib/clock';
import { isLocale, type Locale } from '#lib/i18n/locales';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';

type Context = { params: Promise<{ locale: string }> };
export type AtListenerDoor = { request: Request; locale: Locale; now: Date };

/** How often in ten minutes one source may do what. Many people come from one source: behind a telephone company, in the city hall's own net. */
const limits = {
  choosing: { times: 60, seconds: 600 },
  /** Nobody must be kept from stopping. */
  stopping: { times: 600, seconds: 600 },
  /** After a notice to all, every phone says that it has shown it. */
  showing: { times: 20_000, seconds: 600 },
} as const;
export type Doing = keyof typeof limits;

/** A door of the page on notices: in one of our languages, and not hundreds of times. `tooMany` is what a flood is answered with. */
export function listenerDoor(doing: Doing, open: (at: AtListenerDoor) => Promise<Response>, tooMany: (locale: Locale) => Response) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    const now = systemClock();
    return withinLimit(`notices-${doing}`, sourceOf(request.headers), limits[doing], now)
      ? open({ request, locale, now })
      : tooMany(locale);
  };
}

/** What a script asked for too often is answered with. */
export const tooManyForScript = () => new Response(null, { status: 429, headers: { 'Retry-After': '600' } });
