import { decideGroup } from '#lib/facilities/applicants/operations/registering';
import { fieldsOf } from '#lib/web/fields';
import { answerForGroup } from '#lib/web/group-door';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Registers a group or renews it, or refuses. */
export const POST = staffDoor('reservations.handle', async (at) => {
  const { edition, verdict = '', reason = '', class: groupClass = '' } = await fieldsOf(at.request);
  const seen = { id: at.params['group'] ?? '', edition: wholeNumber(edition) };
  const result = await decideGroup(at.staff, seen, { verdict, reason, class: groupClass }, at.now);
  const done = verdict === 'approve' ? 'registered' : 'refused';
  return answerForGroup(at, { result, done, values: { reason, class: groupClass }, control: 'reason' });
});
