import { keepRefusedForm } from '#lib/forms/operations';
import type { Locale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { signInFor } from '#lib/web/gate';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

/** Forms of people who are signed out that are kept for one source. */
const keptForGuests = { times: 20, seconds: 600 };

type Left = { locale: Locale; path: string; typed: Readonly<Record<string, string>> };

/** Leads somebody whose sign-in had ended to the sign-in, after which his page is as he had filled it in. */
export async function toSignIn(request: Request, { locale, path, typed }: Left, now: Date): Promise<Response> {
  if (!withinLimit('signed-out-form', sourceOf(request.headers), keptForGuests, now)) return seeOther(signInFor(locale, path));
  const key = newKey();
  await keepRefusedForm(key, { values: { ...typed, signedOut: 'yes' }, faults: {} }, now);
  return seeOther(signInFor(locale, `${path}${path.includes('?') ? '&' : '?'}form=${key}`));
}
