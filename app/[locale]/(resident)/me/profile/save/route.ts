import { dayOf } from '#lib/calendar/day';
import { changeProfile } from '#lib/residents/operations/profile';
import { choiceCookie } from '#lib/web/cookies';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { aidsCookie } from '#lib/web/reading-aids';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Keeps the profile; a refused form comes back as it was filled. On a device that others use too no choice of his stays. */
export const POST = residentDoor('/me/profile', async ({ resident, request, locale, now }) => {
  const values = await fieldsOf(request);
  const page = `/${locale}/me/profile`;
  const changed = await changeProfile(resident, values, dayOf(now), now);
  if (!changed.ok) return sendBack(page, { values, faults: changed.fault }, now);
  return seeOther(`${page}?note=saved`, resident.session.isShared ? {} : choiceCookie(aidsCookie, changed.value.aids.join('.')));
});
