import { stop } from '#lib/notifications/operations/subscribing';
import { browserOf, forgottenListener, listenerOf } from '#lib/web/listener';
import { listenerDoor } from '#lib/web/listener-door';
import { seeOther } from '#lib/web/see-other';

/** Ends all notices and deletes what somebody had left. */
export const POST = listenerDoor(
  'stopping',
  async ({ request, locale, now }) => {
    // What the browser chose before its owner had an account is his too.
    const all = [await listenerOf(request.headers, now), browserOf(request.headers)];
    await stop(...all.flatMap((who) => who ?? []));
    return seeOther(`/${locale}/me/notifications?note=stopped`, forgottenListener);
  },
  (locale) => seeOther(`/${locale}/me/notifications?fault=too-many`),
);
