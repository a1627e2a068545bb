import type { Asked } from '#lib/facilities/applying/asked';
import { apply } from '#lib/facilities/applying/operations';
import { reductionFault } from '#lib/facilities/applying/reduction';
import { askedIn, controlOf, type Fields, holderIn } from '#lib/facilities/desk/fields';
import { Applicant } from '#lib/facilities/reservations/model';
import { newKey } from '#lib/id';
import { readSearch, searchResidents } from '#lib/residents/operations/reading';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** What is wrong with a form, by the names of its controls. */
export type FormFaults = { fields: Record<string, string> };

const wrong = (field: string, code: string) => refused<FormFaults>({ fields: { [field]: code } });

/**
 * 電話・窓口の予約: reserves for somebody who rings or stands there, with or without an account; the answer is the receipt
 * number. The same one-time key (`key`) again is the same reservation. A resident is found by his address through the
 * recorded door, so that he reads of it.
 */
export async function bookAtDesk(staff: AtDesk, fields: Fields, now: Date): Promise<Result<string, FormFaults>> {
  const asked = askedIn(fields);
  const lacking = lackingIn(asked);
  const applicant = await applicantIn(staff, fields, now);
  // All that is missing is said at once.
  if (!applicant.ok) return refused({ fields: { ...lacking, ...applicant.fault.fields } });
  if (Object.keys(lacking).length > 0) return refused({ fields: lacking });
  const { key = '', purpose = '' } = fields;
  const as = { class: asked.class, holder: holderIn(fields), priorities: [], ...(asked.use && { use: asked.use }) };
  const applying = { key: key.slice(0, 100) || newKey(), for: applicant.value, as, purpose: purpose.trim().slice(0, 400) };
  const made = await apply({ by: 'staff', staff }, asked, applying, now);
  if (!made.ok) return wrong(controlOf(made.fault), made.fault.code);
  const [first] = made.value;
  return first && 'reference' in first ? ok(first.reference) : wrong('time', 'taken');
}

/** What can be seen to be missing whatever the room is. */
function lackingIn(asked: Asked): Record<string, string> {
  const { people, times } = asked;
  const [time] = times;
  const hasTime = time !== undefined && ('from' in time || time.slots.length > 0);
  const reason = reductionFault(asked);
  return { ...(!hasTime && { time: 'nothing-chosen' }), ...(people < 1 && { people: 'people-missing' }), ...(reason && { reason }) };
}

async function applicantIn(staff: AtDesk, fields: Fields, now: Date): Promise<Result<Applicant, FormFaults>> {
  return fields['who'] === 'resident' ? residentIn(staff, fields, now) : guestIn(fields);
}

function guestIn({ name = '', phone = '' }: Fields): Result<Applicant, FormFaults> {
  const guest = Applicant.safeParse({ name, phone });
  if (guest.success) return ok(guest.data);
  const length = (typed: string, most: number) => (typed.trim() === '' ? 'missing' : typed.trim().length > most ? 'long' : undefined);
  const [ofName, ofPhone] = [length(name, 80), length(phone, 40)];
  return refused({ fields: { ...(ofName && { name: `name-${ofName}` }), ...(ofPhone && { phone: `phone-${ofPhone}` }) } });
}

async function residentIn(staff: AtDesk, { email = '' }: Fields, now: Date): Promise<Result<Applicant, FormFaults>> {
  if (email.trim() === '') return wrong('email', 'email-wrong');
  const search = readSearch({ purpose: 'reservation', email });
  if (!search.ok) return wrong('email', 'email-wrong');
  const [found] = await searchResidents(staff, search.value, now);
  return found ? ok({ residentId: found.residentId }) : wrong('email', 'resident-not-found');
}
