import { read, write } from '#db/client';
import type { Profile } from '#lib/residents/fields';
import type { SignedIn } from '#lib/residents/model';
import { findPerson, saveProfile } from '#lib/residents/person/store';
import { formOfProfile, readProfileForm } from '#lib/residents/profile-form';
import { ok, type Result, refused } from '#lib/result';

/** One's own profile. */
export async function showProfile({ residentId }: Pick<SignedIn, 'residentId'>): Promise<Profile> {
  const person = await findPerson(read, residentId);
  if (!person) throw new Error('An account that is signed in is not there.');
  return person.profile;
}

/** One's own profile as its form holds it. */
export async function profileToFill(resident: SignedIn): Promise<Record<string, string>> {
  return formOfProfile(await showProfile(resident));
}

/** Keeps what somebody tells of himself; refused with a code for each faulty control, and nothing is kept. */
export async function changeProfile(
  { residentId }: SignedIn,
  fields: Readonly<Record<string, string>>,
  today: string,
  now: Date,
): Promise<Result<Profile, Record<string, string>>> {
  const told = readProfileForm(fields, today);
  if (!told.ok) return refused(told.fault);
  await write((writer) => saveProfile(writer, residentId, told.value, now));
  return ok(told.value);
}
