import { grantToUser } from '#lib/facilities/applicants/operations/checking';
import { wholeNumber } from '#lib/web/query';
import { formFieldsOf } from '#lib/web/resident';
import { staffDoor } from '#lib/web/staff';
import { answerForUser } from '#lib/web/user-door';

/** Grants a user his priorities. */
export const POST = staffDoor('residents.read', async (at) => {
  const { fields, all } = await formFieldsOf(at.request);
  const { residentId = '', edition } = fields;
  const granted = await grantToUser(at.staff, { residentId, edition: wholeNumber(edition) }, all('priorities'), at.now);
  return answerForUser(at, residentId, granted, { done: 'granted', control: 'priorities' });
});
