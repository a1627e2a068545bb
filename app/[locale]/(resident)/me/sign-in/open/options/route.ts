import { dayOf } from '#lib/calendar/day';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { mayAskForPasskey } from '#lib/residents/limits';
import { beginPasskey } from '#lib/residents/operations/passkeys';
import { openGate } from '#lib/web/gate';
import { sourceOf } from '#lib/web/rate-limit';

/** What the browser needs to make the passkey of a new account; the device calls it by city and day. */
export const POST = openGate(async ({ request, locale, now }) => {
  if (!mayAskForPasskey(sourceOf(request.headers), now)) return Response.json({ fault: 'too-many' }, { status: 429 });
  const name = `${cityName(await citySettings(), locale)} ${dayOf(now)}`;
  return beginPasskey(undefined, name, locale, request.headers);
});
