import { hashPassword } from 'better-auth/crypto';
import { read, write } from '#db/client';
import { theCity } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { PasswordFault, StaffMember } from '#lib/staff/model';
import { passwordFault } from '#lib/staff/passwords';
import { addStaff, countStaff } from '#lib/staff/store';

type NewMember = Pick<StaffMember, 'name' | 'email' | 'role' | 'office' | 'sample'>;

/** Whether nobody works at the desk yet. */
export async function isEmptyDesk(): Promise<boolean> {
  return (await countStaff(read)) === 0;
}

/** Makes an account from the machine itself: the first administrator, the sample city's staff. Everybody else is invited. */
export async function createStaff(
  person: NewMember,
  password: string,
  now: Date,
): Promise<Result<StaffMember, PasswordFault | 'email-taken'>> {
  const fault = passwordFault(password, person);
  if (fault) return refused(fault);
  const hash = await hashPassword(password);
  return write(async (writer) => {
    const added = await addStaff(writer, { ...person, id: newKey() }, hash, now);
    if (!added) return refused('email-taken');
    const { role, office } = person;
    await record(writer, theCity, { act: 'staff.joined', subject: `staff/${added.id}`, after: { role, office } }, now);
    return ok(added);
  });
}
