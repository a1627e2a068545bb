import { read, type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { Declaration, type FacilityUser, userFiscalYears } from '#lib/facilities/applicants/model';
import { faultsByField, fiscalYearEnd, inForce, isNearEnd, saysTheSame } from '#lib/facilities/applicants/rules';
import { addUser, changeUser, findUser } from '#lib/facilities/applicants/users/store';
import { newReference } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

type Person = { residentId: string };

/**
 * 利用者登録: keeps what somebody says of himself, until the end of the fiscal year after next. Said again as it was, it
 * stays as it is, with the paper that staff saw; anything else, and a renewal in the last days, has to be shown anew.
 * Refused with a code for each faulty control.
 */
export async function declareClass(
  { residentId }: Person,
  typed: { class: string; place: string },
  now: Date,
): Promise<Result<FacilityUser, Record<string, string>>> {
  const said = Declaration.safeParse(typed);
  if (!said.success) return refused(faultsByField(said.error));
  return ok(await write((writer) => keep(writer, residentId, said.data, now)));
}

async function keep(writer: Writer, residentId: string, said: Declaration, now: Date): Promise<FacilityUser> {
  const today = dayOf(now);
  for (;;) {
    const known = await findUser(writer, residentId);
    const standing = inForce(known, today);
    if (standing && saysTheSame(standing, said) && !isNearEnd(standing.validUntil, today)) return standing;
    const values = {
      ...{ ...said, validUntil: fiscalYearEnd(today, userFiscalYears), declaredAt: now },
      // What staff granted ends with the registration for which they did.
      ...{ priorities: standing?.priorities ?? [], shownAt: null, shownBy: null, remindedAt: null },
    };
    const added = { ...values, residentId, code: newReference(), edition: 1 };
    const kept = known ? await changeUser(writer, known, values) : (await addUser(writer, added)) && added;
    // Another window was faster, or the code is somebody's: looked at again.
    if (kept) return kept;
  }
}

/** Somebody's own registration: whether it has run out, or is about to and can be renewed. */
export async function ownUse(
  { residentId }: Person,
  now: Date,
): Promise<{ user: FacilityUser; isOver: boolean; isNearEnd: boolean } | undefined> {
  const user = await findUser(read, residentId);
  const today = dayOf(now);
  return user && { user, isOver: inForce(user, today) === undefined, isNearEnd: isNearEnd(user.validUntil, today) };
}
