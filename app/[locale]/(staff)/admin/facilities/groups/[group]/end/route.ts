import { endGroup } from '#lib/facilities/applicants/operations/registering';
import { fieldsOf } from '#lib/web/fields';
import { answerForGroup } from '#lib/web/group-door';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Ends the registration of a group. */
export const POST = staffDoor('reservations.handle', async (at) => {
  const { edition, endReason = '' } = await fieldsOf(at.request);
  const seen = { id: at.params['group'] ?? '', edition: wholeNumber(edition) };
  const result = await endGroup(at.staff, seen, { reason: endReason }, at.now);
  return answerForGroup(at, { result, done: 'ended', values: { endReason }, control: 'endReason' });
});
