import { readAll } from '#lib/notifications/operations/inbox';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Notes that all messages were read, up to the newest that the page showed (`until`, in milliseconds). */
export const POST = residentDoor('/me/messages', async ({ resident, request, locale, now }) => {
  const { until = '' } = await fieldsOf(request);
  const shown = /^\d{1,15}$/.test(until) ? Number(until) : Number.POSITIVE_INFINITY;
  await readAll(resident.residentId, new Date(Math.min(shown, now.getTime())), now);
  return seeOther(`/${locale}/me/messages?note=read`);
});
