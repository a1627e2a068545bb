import type { Group, RegistrationFault } from '#lib/facilities/applicants/model';
import type { Result } from '#lib/result';
import { sendBack } from '#lib/web/desk-form';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere } from '#lib/web/staff';

type Told = {
  result: Result<Group, RegistrationFault>;
  /** What to say of what was done (`registrations.done`). */
  done: string;
  values?: Readonly<Record<string, string>>;
  /** The control that most faults are about; a class has its own. */
  control: string;
};

/** Answers a form about a group: back to its page with what was done, or with the form as it was filled. */
export async function answerForGroup({ params: { group = '' }, locale, now }: AtDoor, told: Told): Promise<Response> {
  const { result, done, values = {}, control } = told;
  const page = `/${locale}/admin/facilities/groups/${group}`;
  if (result.ok) return seeOther(`${page}?note=${done}`);
  if (result.fault === 'not-found') return nothingHere();
  return sendBack(page, { values, faults: { [result.fault === 'class-missing' ? 'class' : control]: result.fault } }, now);
}
