import { confirmOwn } from '#lib/facilities/applying/operations/accepting';
import { reservationDoor } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Confirms a hold, or takes what was offered or won. */
export const POST = reservationDoor(async ({ locale, now, who, deputation, seen }) => {
  const done = await confirmOwn(who, seen, now);
  if (!done.ok && done.fault === 'not-found') return nothingHere();
  const told = done.ok ? { note: 'confirmed' } : { fault: done.fault };
  return seeOther(`/${locale}${reservationsAddress(`/${seen.reference}`, deputation, told)}`);
});
