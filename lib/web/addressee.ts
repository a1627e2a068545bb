import { showOwnGroup } from '#lib/facilities/applicants/operations/grouping';
import type { Reservation } from '#lib/facilities/reservations/model';
import type { SignedIn } from '#lib/residents/model';
import { showProfile } from '#lib/residents/operations/profile';

/** Whom a paper of one's own reservation names: the group for which it is, else oneself as one told it; '' where nothing was told. */
export async function addresseeOf(resident: SignedIn, { groupId }: Pick<Reservation, 'groupId'>, now: Date): Promise<string> {
  if (groupId === null) return (await showProfile(resident)).name ?? '';
  return (await showOwnGroup(resident, groupId, now))?.group.name ?? '';
}
