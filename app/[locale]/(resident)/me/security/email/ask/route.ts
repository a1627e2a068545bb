import { askToConfirm } from '#lib/residents/operations/codes';
import { fieldsOf } from '#lib/web/fields';
import { ownDeviceDoor } from '#lib/web/resident';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Sends a code to an address that somebody wants to be reached at. */
export const POST = ownDeviceDoor('/me/security', async ({ resident, request, locale, now }) => {
  const { email = '' } = await fieldsOf(request);
  const sent = await askToConfirm(resident, email, request.headers, now);
  const page = `/${locale}/me/security`;
  return sent.ok ? seeOtherWith(`${page}#email`, [sent.value]) : seeOther(`${page}?fault=${sent.fault}#email`);
});
