import { grantToGroup } from '#lib/facilities/applicants/operations/registering';
import { answerForGroup } from '#lib/web/group-door';
import { wholeNumber } from '#lib/web/query';
import { formFieldsOf } from '#lib/web/resident';
import { staffDoor } from '#lib/web/staff';

/** Grants a group its priorities. */
export const POST = staffDoor('reservations.handle', async (at) => {
  const { fields, all } = await formFieldsOf(at.request);
  const seen = { id: at.params['group'] ?? '', edition: wholeNumber(fields['edition']) };
  const result = await grantToGroup(at.staff, seen, all('priorities'), at.now);
  return answerForGroup(at, { result, done: 'granted', control: 'priorities' });
});
