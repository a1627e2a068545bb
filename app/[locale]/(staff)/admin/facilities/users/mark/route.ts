import { markShown } from '#lib/facilities/applicants/operations/checking';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';
import { answerForUser } from '#lib/web/user-door';

/** Notes that staff saw the paper of a user. */
export const POST = staffDoor('residents.read', async (at) => {
  const { residentId = '', edition } = await fieldsOf(at.request);
  const marked = await markShown(at.staff, { residentId, edition: wholeNumber(edition) }, at.now);
  return answerForUser(at, residentId, marked, { done: 'shown', control: 'user' });
});
