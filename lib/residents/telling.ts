import type { Writer } from '#db/connection';
import { newKey } from '#lib/id';
import type { PersonalMessage } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';
import type { SignInChange } from '#lib/residents/model';

/** Tells a resident of what concerns his account, in the transaction of what it tells; told twice, it happened twice. `under`: how its key begins. */
export async function tell(writer: Writer, residentId: string, message: PersonalMessage, now: Date, under = ''): Promise<void> {
  await tellResident(writer, { residentId, message, key: `${under}${newKey()}` }, now);
}

/** Tells a resident that something changed in the ways he signs in: if it was another, he learns of it. */
export async function tellOfChange(writer: Writer, residentId: string, change: SignInChange, now: Date): Promise<void> {
  await tell(writer, residentId, { kind: 'sign-in-changed', params: { change } }, now);
}
