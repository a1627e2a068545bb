import { write } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import type { Application } from '#lib/procedures/applications/model';
import type { Seen } from '#lib/procedures/cases/model';
import { takeUp } from '#lib/procedures/cases/operations/examining';
import type { Owner } from '#lib/procedures/drafts/model';
import { seenControl } from '#lib/procedures/journey/journey';
import { ProcedureFacts } from '#lib/procedures/model';
import { beginDraft } from '#lib/procedures/operations/drafting';
import { send } from '#lib/procedures/operations/sending';
import { withWho } from '#lib/procedures/who/expansion';
import { addAccount } from '#lib/residents/accounts/store';
import type { Result } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { addStaff } from '#lib/staff/store';
import { atDesk } from '#lib/testing/people';

/** The office for dogs with two clerks, somebody who applies, and a clerk of another office, for tests. */
export const now = new Date('2026-11-20T10:00:00+09:00');
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
export const today = '2026-11-20';

export const clerk = atDesk('sato', 'clerk', 'environment');
export const colleague = atDesk('osawa', 'clerk', 'environment');
export const stranger = atDesk('murai', 'clerk', 'general');
export const hanako = { residentId: 'hanako' };

const entries = readSampleEntries().filter(({ kind, slug }) => kind === 'office' || (kind === 'procedure' && slug === 'dog-registration'));
export const dogFacts = withWho(ProcedureFacts.parse(entries.find(({ kind }) => kind === 'procedure')?.facts));

/** A dog is registered that lives with its owner and was not vaccinated yet. */
export const dogTyped: Record<string, string> = {
  ...{
    'who-applies': 'who-self',
    'kept-in-city': 'yes',
    'had-tag': 'no',
    'has-microchip': 'no',
    'owner-name.name': '菅野 花子',
    'kept-elsewhere': 'no',
  },
  ...{ 'owner-address.postalCode': '087-0011', 'owner-address.address': '汐見市港町1-2-3', 'owner-phone': '0153-00-1121' },
  ...{ 'dog-name': 'ボチ', breed: '柴犬', coat: '茶', sex: 'male', vaccinated: 'no', 'receive-by': 'at-counter' },
  ...{ 'born.year': '2026', 'born.month': '4', 'born.day': '2' },
  ...Object.fromEntries(dogFacts.steps.map(({ id }) => [seenControl(id), 'on'])),
};

export async function openOffice(): Promise<void> {
  await importEntries(entries, now);
  await write(async (writer) => {
    await addAccount(writer, { id: hanako.residentId, locale: 'ja', email: 'hanako@example.jp' }, now);
    for (const one of [clerk, colleague, stranger]) await addStaff(writer, one, '', now);
  });
}

/** Sends an application as its owner does. */
export async function sent(owner: Owner = hanako, at = now, email: string | null = null): Promise<Application> {
  const begun = await beginDraft(owner, 'dog-registration', dogTyped, at);
  if (!begun.ok) throw new Error(begun.fault.code);
  const { id, edition } = begun.value.draft;
  return done(await send(owner, 'dog-registration', { draftId: id, edition, contact: { locale: 'ja', email } }, at));
}

/** The same, taken up by a clerk. */
export async function examined(staff: AtDesk = clerk, owner: Owner = hanako): Promise<Application> {
  return done(await takeUp(staff, await sent(owner), now));
}

/** What was done; throws where it was refused. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.fault)}`);
}

export const seenOf = ({ reference, edition }: Application): Seen => ({ reference, edition });
