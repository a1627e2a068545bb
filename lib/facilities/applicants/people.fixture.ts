import { readFileSync } from 'node:fs';
import { write } from '#db/client';
import { parseEntryFile } from '#lib/catalogue/entry-file';
import { importEntries } from '#lib/catalogue/operations/importing';
import type { GroupRequest } from '#lib/facilities/applicants/model';
import { requestGroup } from '#lib/facilities/applicants/operations/grouping';
import { joinGroup, makeGroupCode } from '#lib/facilities/applicants/operations/members';
import { decideGroup } from '#lib/facilities/applicants/operations/registering';
import { addAccount } from '#lib/residents/accounts/store';
import type { SignedIn } from '#lib/residents/model';
import { atDesk } from '#lib/testing/people';

/** People who register, and a clerk of the whole city hall who decides. */

export const now = new Date('2026-11-21T12:00:00+09:00');
export const at = (day: string) => new Date(`${day}T12:00:00+09:00`);
export const clerk = atDesk('clerk', 'clerk');

/** Puts one room of the sample's into the city: of the office `general`, with the priority `culture-association`. */
export async function oneRoom(): Promise<void> {
  const file = 'civic-center-small-hall.json';
  await importEntries([parseEntryFile('room', JSON.parse(readFileSync(`db/seed/rooms/${file}`, 'utf8')), file)], now);
}

/** A resident with an account. */
export async function person(id: string): Promise<SignedIn> {
  await write((writer) => addAccount(writer, { id, locale: 'ja', email: `${id}@example.jp` }, now));
  const session = { id: '', token: '', startedAt: now, isShared: false };
  return { residentId: id, locale: 'ja', email: `${id}@example.jp`, source: '', session };
}

export const choir: Record<keyof GroupRequest, string> = {
  ...{ name: '汐見コーラス', reading: 'しおみこーらす', activity: '合唱の練習', people: '12', groupClass: 'resident' },
  memberName: '花子',
};

/** A group that somebody has asked for. */
export async function requested(representative: SignedIn, more: Partial<typeof choir> = {}) {
  const asked = await requestGroup(representative, { ...choir, ...more }, now);
  if (!asked.ok) throw new Error(JSON.stringify(asked.fault));
  return asked.value;
}

/** A group that staff have registered, with these members. */
export async function registered(representative: SignedIn, members: readonly SignedIn[] = []) {
  const { id, edition } = await requested(representative);
  const decided = await decideGroup(clerk, { id, edition }, { verdict: 'approve', reason: '', class: 'resident' }, now);
  if (!decided.ok) throw new Error(decided.fault);
  for (const [place, member] of members.entries()) await comeInto(id, representative, member, place + 1);
  return decided.value;
}

/** Lets somebody come into a group by a code, so many minutes later than its representative. */
export async function comeInto(id: string, representative: SignedIn, member: SignedIn, minutes = 1): Promise<void> {
  const code = await makeGroupCode(representative, id, now);
  const joined = await joinGroup(member, { code: code ?? '', joinName: member.residentId }, new Date(now.getTime() + minutes * 60_000));
  if (!joined.ok) throw new Error(JSON.stringify(joined.fault));
}
