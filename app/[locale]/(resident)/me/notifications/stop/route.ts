import { stop } from '#lib/notifications/operations/subscribing';
import { forgottenListener, listenerOf } from '#lib/web/listener';
import { listenerDoor } from '#lib/web/listener-door';
import { seeOther } from '#lib/web/see-other';

/** Ends all notices and deletes what somebody had left. */
export const POST = listenerDoor(
  async ({ request, locale, now }) => {
    const who = await listenerOf(request.headers, now);
    if (who) await stop(who);
    return seeOther(`/${locale}/me/notifications?note=stopped`, forgottenListener);
  },
  (locale) => seeOther(`/${locale}/me/notifications?fault=too-many`),
);
