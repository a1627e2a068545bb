import type { z } from 'zod';
import { ok, type Result, refused } from '#lib/result';
import { Invitation, wholeCityHall } from '#lib/staff/model';

/** What may be changed about a person at work; the address stays, because the person signs in with it. */
export const MemberChange = Invitation.omit({ email: true });

/** What a form says about a person, or a code for each faulty field. `offices`: the slugs of the city's offices. */
export function readMember<Member extends { office: string }>(
  form: z.ZodType<Member>,
  fields: Readonly<Record<string, string>>,
  offices: readonly string[],
): Result<Member, Record<string, string>> {
  const read = form.safeParse(fields);
  if (!read.success) return refused(Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])));
  const { office } = read.data;
  return office === wholeCityHall || offices.includes(office) ? ok(read.data) : refused({ office: 'office-wrong' });
}
