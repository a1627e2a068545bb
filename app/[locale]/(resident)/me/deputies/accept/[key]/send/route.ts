import { acceptDeputation } from '#lib/residents/operations/deputies';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

export const POST = residentDoor('/me/deputies', async ({ resident, params, locale, now }) => {
  const accepted = await acceptDeputation(resident, params['key'] ?? '', now);
  if (accepted.ok) return seeOther(`/${locale}/me/deputies?note=accepted`);
  return accepted.fault === 'not-found' ? nothingHere() : seeOther(`/${locale}/me/deputies?fault=${accepted.fault}`);
});
