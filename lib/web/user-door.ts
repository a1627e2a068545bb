import type { FacilityUser, RegistrationFault } from '#lib/facilities/applicants/model';
import type { Result } from '#lib/result';
import { sendBack } from '#lib/web/desk-form';
import type { AtDoor } from '#lib/web/staff';

/** Answers a form about a user: back to him, whose name stands in no address, with what was done or what is wrong. */
export async function answerForUser(
  { locale, now }: AtDoor,
  residentId: string,
  result: Result<FacilityUser, RegistrationFault>,
  { done, control }: { done: string; control: string },
): Promise<Response> {
  const page = `/${locale}/admin/facilities/users`;
  const values = { residentId };
  if (result.ok) return sendBack(`${page}?note=${done}`, { values, faults: {} }, now);
  return sendBack(page, { values, faults: { [control]: result.fault } }, now);
}
