import type { Reader } from '#db/client';
import { findAccount } from '#lib/residents/accounts/store';
import type { Contact } from '#lib/residents/model';

/** How to reach a resident; undefined for an account that is not there, or whose owner has left. */
export async function contactOf(reader: Reader, residentId: string): Promise<Contact | undefined> {
  return findAccount(reader, { id: residentId });
}
