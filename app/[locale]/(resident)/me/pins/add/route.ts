import { pinService } from '#lib/residents/operations/shelf';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { keepWaitingPin } from '#lib/residents/waiting-pin';
import { fieldsOf } from '#lib/web/fields';
import { nothingHere, openGate, signInFor } from '#lib/web/gate';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Puts a service onto one's own page; whoever is signed out finds it there once he has signed in. */
export const POST = openGate(async ({ request, locale, now }) => {
  const { slug = '' } = await fieldsOf(request);
  const resident = await whoIsResident(request.headers, now);
  if (resident) return (await pinService(resident, slug, now)) ? seeOther(`/${locale}/me?note=pinned#pins`) : nothingHere();
  const waiting = keepWaitingPin(slug);
  return waiting ? seeOtherWith(signInFor(locale, '/me?note=pinned'), [waiting]) : nothingHere();
});
