import { applicantFrom } from '#lib/facilities/applying/operations/reserving-as';
import { waitFor } from '#lib/facilities/applying/operations/waiting';
import { reservationsAddress, reservingAddress } from '#lib/web/reserving-address';
import { reservingDoor } from '#lib/web/reserving-door';
import { seeOther } from '#lib/web/see-other';

/** Joins the waiting list; what is free meanwhile can be had at once. */
export const POST = reservingDoor('wait', async ({ locale, now, who, deputation, filled, back }) => {
  const { asked, way, purpose } = filled;
  const { actor, birthday } = who;
  const { residentId } = actor;
  const applicant = way.choice.kind === 'group' ? { residentId, groupId: way.choice.groupId } : { residentId };
  const waiting = { for: applicant, as: applicantFrom(way, birthday, asked.use), purpose };
  const joined = await waitFor(actor, asked, waiting, now);
  if (joined.ok) return seeOther(`/${locale}${reservationsAddress('', deputation, { note: 'waiting' })}`);
  if (joined.fault === 'free') return seeOther(`/${locale}${reservingAddress('new', asked, { for: deputation, note: 'free' })}`);
  if (joined.fault === 'waiting') return seeOther(`/${locale}${reservationsAddress('', deputation, { fault: 'waiting' })}`);
  return back(joined.fault === 'offer' ? {} : { time: joined.fault });
});
