import { makeRecoveryCode } from '#lib/residents/operations/recovery';
import { ownDeviceDoor } from '#lib/web/resident';
import { seeOtherWith } from '#lib/web/see-other';

/** Makes a recovery code; the page that follows shows it this once. */
export const POST = ownDeviceDoor('/me/security', async ({ resident, locale, now }) =>
  seeOtherWith(`/${locale}/me/security/recovery`, [await makeRecoveryCode(resident, now)]),
);
