import { eq } from 'drizzle-orm';
import { write } from '#db/client';
import { procedureApplications, procedureFiles } from '#db/schema';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { layFile, newFileId } from '#lib/files/storage';
import { newReference } from '#lib/id';
import type { Application } from '#lib/procedures/applications/model';
import { addApplication, addEvent } from '#lib/procedures/applications/store';
import type { CoreSystem } from '#lib/procedures/handover/model';
import { coreSystemWith, makeKey } from '#lib/procedures/handover/operations/keys';
import { atDesk } from '#lib/testing/people';

export const now = new Date('2026-11-22T10:00:00+09:00');
export const administrator = atDesk('admin', 'administrator');

const procedures = ['dog-registration', 'child-allowance'];
const entries = readSampleEntries().filter(({ kind, slug }) => kind === 'office' || (kind === 'procedure' && procedures.includes(slug)));

/** The offices, and the two procedures that applications here are of. */
export async function openOffices(): Promise<void> {
  await importEntries(entries, now);
}

/** A new key of an office, as its core system has it. */
export async function keyFor(office: string, name = '業務システム'): Promise<{ id: string; key: string }> {
  const made = await makeKey(administrator, { name, office }, now);
  if (!made?.ok) throw new Error('no key');
  return { id: made.value.token.id, key: made.value.key };
}

/** The core system of an office that shows its key. */
export async function systemOf(office: string, at = now): Promise<CoreSystem> {
  const shown = await coreSystemWith(`Bearer ${(await keyFor(office)).key}`, '192.0.2.7', at);
  if (!shown.ok) throw new Error(shown.fault);
  return shown.value;
}

export const answers = { 'dog-name': 'ポチ', 'owner-name': { name: '浜田 千尋' }, breed: '柴犬' };

/** Somebody has sent an application: of a dog, unless it says otherwise. */
export async function sent(other: Partial<Application> = {}): Promise<Application> {
  const reference = other.reference ?? newReference();
  const application: Application = {
    ...{ reference, draftId: reference, procedure: 'dog-registration', version: 1, owner: 'guest/key', answers, typed: {} },
    ...{ channel: 'online', state: 'submitted', office: 'environment', assignee: null, contact: { locale: 'ja', email: null } },
    ...{ edition: 1, revision: 1, waitsUntil: null, outcome: null, submittedAt: now, decidedAt: null, keptUntil: null, ...other },
  };
  const { submittedAt: at } = application;
  await write(async (writer) => {
    await addApplication(writer, application);
    await addEvent(writer, { reference, number: 1, at, act: 'submitted', by: 'applicant', details: {} });
  });
  return application;
}

/** What becomes of an application, as far as a core system sees it. */
export async function becomes({ reference }: { reference: string }, values: Partial<Application>): Promise<void> {
  await write((writer) => writer.update(procedureApplications).set(values).where(eq(procedureApplications.reference, reference)));
}

/** An application that a photo came with, which one of its answers names. */
export async function sentWithPhoto(bytes: Uint8Array, other: Partial<Application> = {}): Promise<{ reference: string; id: string }> {
  const id = newFileId();
  const { reference, owner, procedure } = await sent({ answers: { ...answers, 'vaccination-certificate': [id] }, ...other });
  await layFile(id, bytes);
  const file = { id, owner, procedure, reference, name: '注射済証.jpg', type: 'image/jpeg', bytes: bytes.length, addedAt: now };
  await write((writer) => writer.insert(procedureFiles).values(file));
  return { reference, id };
}
