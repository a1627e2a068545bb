import type { Reader } from '#db/client';
import { findAccount } from '#lib/residents/accounts/store';
import { deputationsOf } from '#lib/residents/deputies/store';
import type { Contact } from '#lib/residents/model';

/** How to reach a resident; undefined for an account that is not there, or whose owner has left. */
export async function contactOf(reader: Reader, residentId: string): Promise<Contact | undefined> {
  return findAccount(reader, { id: residentId });
}

/** Somebody who reads another's messages for him; `name` is what he calls that other. */
export type ReaderFor = { deputationId: string; readerId: string; name: string };

/** Who reads a resident's messages for him, by deputations in force. */
export async function readersFor(reader: Reader, principalId: string): Promise<ReaderFor[]> {
  const all = await deputationsOf(reader, principalId);
  return all.flatMap(({ id, principalId: whose, deputyId, principalName, scopes, endedAt }) =>
    whose === principalId && deputyId !== null && endedAt === null && scopes.includes('messages')
      ? [{ deputationId: id, readerId: deputyId, name: principalName }]
      : [],
  );
}
