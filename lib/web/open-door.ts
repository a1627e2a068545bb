import { deskLocales } from '#lib/i18n/desk-messages';
import type { Locale } from '#lib/i18n/locales';
import { plainParams } from '#lib/web/params';

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Params = Readonly<Record<string, string>> & { locale: Locale };

/** A door of the desk for people who are not signed in yet. There are few; each is named in the rights test. */
export function openDoor(open: (request: Request, params: Params) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const params = plainParams(await context.params);
    const locale = deskLocales.find((one) => one === params['locale']);
    return locale ? open(request, { ...params, locale }) : new Response(null, { status: 404 });
  };
}
