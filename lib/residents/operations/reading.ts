import { z } from 'zod';
import { type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { readWrittenDay } from '#lib/calendar/written-day';
import { newKey } from '#lib/id';
import { tellResident } from '#lib/notifications/operations/announcing';
import { type Profile, type ProfileField, profileFieldNames } from '#lib/residents/fields';
import { lookupPurposes, ResidentEmail } from '#lib/residents/model';
import { findPerson, type Person, type PersonSearch, searchPeople } from '#lib/residents/person/store';
import { tell } from '#lib/residents/telling';
import { addLookup } from '#lib/residents/traces/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/*
 * The one door through which staff see personal data. Every look is written down for the person concerned and in the
 * audit records, in the transaction in which it is read: no look without its record.
 */

/** Why somebody looks, in a code that the person reads in his language, and perhaps a word more. */
export const Why = z.object({
  purpose: z.enum(lookupPurposes, 'purpose-missing'),
  note: z.string().trim().max(200, 'note-too-long').default(''),
});
export type Why = z.infer<typeof Why>;

export type ReadingFault = 'not-found' | 'purpose-missing' | 'note-too-long' | 'email-wrong' | 'birth-wrong' | 'name-missing';

/** What staff see of a person: the fields that were asked for, and his address where `email` is among them. */
export type SeenPerson = { residentId: string; email?: string | undefined; profile: Partial<Profile> };

type Wanted = { residentId: string; fields: readonly (ProfileField | 'email')[] } & Why;

/** Reads a resident's data for a purpose. Refused for whoever may not, and for an account that is not there. */
export async function readResident(
  staff: AtDesk,
  { residentId, fields, ...why }: Wanted,
  now: Date,
): Promise<Result<SeenPerson, 'not-found'>> {
  if (!may(staff, 'residents.read')) return refused('not-found');
  return write(async (writer) => {
    const person = await findPerson(writer, residentId);
    if (!person) return refused('not-found');
    await noteLook(writer, staff, { residentId, fields, ...why }, now);
    return ok(seen(person, fields));
  });
}

/** What staff type to find somebody: an address, or a name and a day of birth. */
export function readSearch(typed: Readonly<Record<string, string>>): Result<PersonSearch & Why, ReadingFault> {
  const why = Why.safeParse({ purpose: typed['purpose'], note: typed['note'] });
  if (!why.success) return refused(why.error.issues.some(({ path }) => path[0] === 'note') ? 'note-too-long' : 'purpose-missing');
  if (typed['email']) {
    const email = ResidentEmail.safeParse(typed['email']);
    return email.success ? ok({ email: email.data, ...why.data }) : refused('email-wrong');
  }
  const name = (typed['name'] ?? '').trim();
  if (name === '') return refused('name-missing');
  const birthDate = readWrittenDay((typed['birthDate'] ?? '').normalize('NFKC'));
  return birthDate ? ok({ name, birthDate, ...why.data }) : refused('birth-wrong');
}

const shownInSearch = ['name', 'birthDate'] as const;

/**
 * Finds residents by what identifies them. Each who is found sees that he was; that somebody searched is recorded even
 * where nobody was found, without what was typed: the audit records are kept for ever, a name is not.
 */
export async function searchResidents(staff: AtDesk, search: PersonSearch & Why, now: Date): Promise<SeenPerson[]> {
  if (!may(staff, 'residents.read')) return [];
  return write(async (writer) => {
    const found = await searchPeople(writer, search);
    const by = 'email' in search ? 'email' : 'name';
    const after = { by, purpose: search.purpose, found: found.length };
    await record(writer, staff, { act: 'residents.searched', subject: 'resident', after }, now);
    const { purpose, note } = search;
    for (const { residentId } of found) await noteLook(writer, staff, { residentId, fields: shownInSearch, purpose, note }, now);
    return found.map((person) => seen(person, shownInSearch));
  });
}

async function noteLook(writer: Writer, staff: AtDesk, { residentId, fields, purpose, note }: Wanted, now: Date): Promise<void> {
  const { office } = staff;
  await addLookup(writer, residentId, { id: newKey(), at: now, office, purpose, note, fields });
  await tell(writer, residentId, { kind: 'looked-up', params: { office, purpose } }, now);
  await record(writer, staff, { act: 'residents.looked-up', subject: `resident/${residentId}`, after: { purpose, fields } }, now);
}

/** Writes down for the person concerned that his application went to the core system of its office, inside that transaction. */
export async function noteHandover(
  writer: Writer,
  residentId: string,
  { office, reference }: { office: string; reference: string },
  now: Date,
): Promise<void> {
  if (!(await findPerson(writer, residentId))) return;
  await addLookup(writer, residentId, { id: newKey(), at: now, office, purpose: 'handover', note: reference, fields: [] });
}

/** What staff see of somebody that he has told another domain: of which case, under its reference. */
type LookAtCase = { residentId: string; reference: string };

/**
 * Writes down for a resident that staff looked at a case of his, in the transaction in which it is read. Each look stands in
 * his list; he is told of an office once a day, however often it turns the pages of one case. Nothing for an account that is gone.
 */
export async function noteLookAtCase(writer: Writer, { office }: AtDesk, { residentId, reference }: LookAtCase, now: Date): Promise<void> {
  if (!(await findPerson(writer, residentId))) return;
  const look = { office, purpose: 'application' } as const;
  await addLookup(writer, residentId, { ...look, id: newKey(), at: now, note: reference, fields: ['application'] });
  const key = `looked-up/${reference}/${dayOf(now)}/${office}`;
  await tellResident(writer, { residentId, key, message: { kind: 'looked-up', params: look } }, now);
}

function seen({ residentId, email, profile }: Person, fields: readonly (ProfileField | 'email')[]): SeenPerson {
  const shown = profileFieldNames.filter((field) => fields.includes(field)).map((field) => [field, profile[field]]);
  return { residentId, profile: Object.fromEntries(shown), ...(fields.includes('email') && { email }) };
}
