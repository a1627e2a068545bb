import type { Reader, Writer } from '#db/client';
import type { ConcernedNotice } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';
import type { Application } from '#lib/procedures/applications/model';
import { postToConcerned } from '#lib/procedures/letters/operations';
import { actorOf } from '#lib/procedures/who/actor';
import { principalOf } from '#lib/residents/operations/deputies';

/*
 * The person in whose name another applied hears of all that the one who acts hears of, so that nobody acts for him without his
 * knowing: in his account where he has registered the other, and by letter where an address was given. Neither says what was
 * answered, nor who the other is: whoever gave the address may have mistyped it, or write to strangers by it.
 */

/** The account of the person concerned, where the one who acts was registered by him. */
export async function concernedResident(reader: Reader, { contact, answers }: Application): Promise<string | undefined> {
  return contact.deputation !== undefined && actorOf(answers) ? principalOf(reader, contact.deputation) : undefined;
}

/** Tells the person concerned in his account and by letter, in the transaction of what is told. */
export async function tellConcerned(
  writer: Writer,
  application: Application,
  what: ConcernedNotice,
  key: string,
  now: Date,
): Promise<void> {
  await postToConcerned(writer, application, what, key, now);
  const residentId = await concernedResident(writer, application);
  if (residentId === undefined) return;
  const { reference, procedure, office } = application;
  const message = { kind: 'concerned', params: { what, reference, procedure, office } } as const;
  await tellResident(writer, { residentId, key: `applications/${reference}/concerned/${key}`, message }, now);
}
