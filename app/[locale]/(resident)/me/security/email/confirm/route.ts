import { confirmAddress } from '#lib/residents/operations/codes';
import { fieldsOf } from '#lib/web/fields';
import { ownDeviceDoor } from '#lib/web/resident';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

export const POST = ownDeviceDoor('/me/security', async ({ resident, request, locale, now }) => {
  const { code = '' } = await fieldsOf(request);
  const confirmed = await confirmAddress(resident, code, request.headers, now);
  const page = `/${locale}/me/security`;
  return confirmed.ok ? seeOtherWith(`${page}?note=email`, [confirmed.value]) : seeOther(`${page}?fault=${confirmed.fault}#email`);
});
