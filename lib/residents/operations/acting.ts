import { write } from '#db/client';
import { deputationInForce } from '#lib/residents/deputies/store';
import type { Profile } from '#lib/residents/fields';
import type { Deputation, SignedIn } from '#lib/residents/model';
import { noteAct } from '#lib/residents/operations/deputies';
import { findPerson } from '#lib/residents/person/store';

/** The profile of somebody for whom one may read it; he sees that it was read. Undefined where one may not (any more). */
export async function readProfileOf(
  { residentId }: SignedIn,
  deputationId: string,
  now: Date,
): Promise<{ deputation: Deputation; profile: Profile } | undefined> {
  return write(async (writer) => {
    const deputation = await deputationInForce(writer, deputationId, residentId);
    const person = deputation?.scopes.includes('profile') ? await findPerson(writer, deputation.principalId) : undefined;
    if (!deputation || !person) return undefined;
    await noteAct(writer, deputation, 'profile-read', now);
    return { deputation, profile: person.profile };
  });
}
