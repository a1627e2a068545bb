import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import type { FacilityUser, RegistrationFault } from '#lib/facilities/applicants/model';
import { isInCharge, priorityReader } from '#lib/facilities/applicants/operations/charge';
import { inForce } from '#lib/facilities/applicants/rules';
import { changeUser, findUser, findUserByCode } from '#lib/facilities/applicants/users/store';
import { readReference } from '#lib/reference';
import { readResident, type SeenPerson } from '#lib/residents/operations/reading';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** Whether somebody looks at the papers of users at the counter: he reads residents' data, and registers users. */
export async function checksUsers(staff: AtDesk): Promise<boolean> {
  return may(staff, 'residents.read') && (await isInCharge(staff));
}

/** A user as staff see him; no registration where he has none that counts. */
export type SeenUser = { person: SeenPerson; user: FacilityUser | undefined };

const shown = ['name', 'kana', 'birthDate', 'address'] as const;

/** Opens a user by the code he shows, or one who was found by name: a look that he sees in his list. Refused for whoever may not, and for nobody. */
export async function openUser(
  staff: AtDesk,
  wanted: { code: string } | { residentId: string },
  now: Date,
): Promise<Result<SeenUser, 'not-found'>> {
  if (!(await checksUsers(staff))) return refused('not-found');
  const found = 'code' in wanted ? await findUserByCode(read, readReference(wanted.code)) : await findUser(read, wanted.residentId);
  const residentId = 'code' in wanted ? found?.residentId : wanted.residentId;
  if (residentId === undefined) return refused('not-found');
  const person = await readResident(staff, { residentId, fields: shown, purpose: 'reservation', note: '' }, now);
  return person.ok ? ok({ person: person.value, user: inForce(found, dayOf(now)) }) : person;
}

type Seen = Pick<FacilityUser, 'residentId' | 'edition'>;
type Changed = Promise<Result<FacilityUser, RegistrationFault>>;

/** 確認済み: staff saw the paper that shows what a user said of himself, as he said it then (outdated). */
export async function markShown(staff: AtDesk, seen: Seen, now: Date): Changed {
  return changeSeen(staff, seen, 'applicants.shown', () => ok({ shownAt: now, shownBy: staff.id }), now);
}

/** 優先: staff grant a user exactly these priorities, of those that rooms know. */
export async function grantToUser(staff: AtDesk, seen: Seen, priorities: readonly string[], now: Date): Changed {
  const grantable = await priorityReader();
  const values = (before: FacilityUser) => {
    const granted = grantable(priorities, before.priorities);
    return granted.ok ? ok({ priorities: granted.value }) : granted;
  };
  return changeSeen(staff, seen, 'applicants.granted', values, now);
}

async function changeSeen(
  staff: AtDesk,
  seen: Seen,
  act: 'applicants.shown' | 'applicants.granted',
  values: (before: FacilityUser) => Result<Partial<FacilityUser>, RegistrationFault>,
  now: Date,
): Changed {
  if (!(await checksUsers(staff))) return refused('not-found');
  return write(async (writer): Changed => {
    const before = inForce(await findUser(writer, seen.residentId), dayOf(now));
    if (!before) return refused('not-found');
    const wanted = values(before);
    if (!wanted.ok) return wanted;
    const after = await changeUser(writer, seen, wanted.value);
    if (!after) return refused('outdated');
    const kept = ({ class: userClass, priorities, shownAt }: FacilityUser) => ({ class: userClass, priorities, shownAt });
    await record(writer, staff, { act, subject: `resident/${seen.residentId}`, before: kept(before), after: kept(after) }, now);
    return ok(after);
  });
}
