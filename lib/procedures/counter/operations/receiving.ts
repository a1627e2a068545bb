import { type Reader, read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { readCounterCode } from '#lib/counter-code';
import type { Application, Contact } from '#lib/procedures/applications/model';
import { findSentFrom } from '#lib/procedures/applications/store';
import { type EnterFault, layEntered, readSheet } from '#lib/procedures/cases/operations/entering';
import { isFor } from '#lib/procedures/cases/operations/opening';
import { draftByNumber } from '#lib/procedures/counter/store';
import { type ProcedureDraft, residentOf } from '#lib/procedures/drafts/model';
import { type Definition, definitionAt } from '#lib/procedures/operations/definitions';
import { readReference } from '#lib/reference';
import { contactOf } from '#lib/residents/operations/contact';
import { noteLookAtCase } from '#lib/residents/operations/reading';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** A form that was begun at home, as it lies before staff at the counter. */
export type Begun = { number: string; draft: ProcedureDraft; definition: Definition };

/** What was completed together: the draft as it was seen, what the form says now, and where a guest is told of it. */
export type Completed = { number: string; draftId: string; edition: number; typed: Record<string, string>; contact: Contact };

/** `changed`: its owner went on with it at home since it was opened. */
export type ReceiveFault = EnterFault | { code: 'changed' };

/** The number in what was typed at a counter, or in the code that a resident shows. */
export const numberIn = (code: string) => readCounterCode('counter', code) ?? readReference(code);

/**
 * Opens what somebody has filled in at home, for staff of the office that examines it. No look without its record. Undefined for
 * a number that leads nowhere, or no more, or to another office.
 */
export async function openBegun(staff: AtDesk, number: string, now: Date): Promise<Begun | undefined> {
  return write(async (writer) => {
    const begun = await begunAt(writer, staff, number, now);
    if (!begun) return undefined;
    await record(writer, staff, { act: 'applications.begun-opened', subject: `counter/${number}` }, now);
    const residentId = residentOf(begun.draft.owner);
    if (residentId !== undefined) await noteLookAtCase(writer, staff, { residentId, reference: number }, now);
    return begun;
  });
}

/** The same for a form that comes back and shows nothing of it: whoever sends it has opened it before. */
export async function findBegun(staff: AtDesk, number: string, now: Date): Promise<Begun | undefined> {
  return begunAt(read, staff, number, now);
}

async function begunAt(reader: Reader, staff: AtDesk, number: string, now: Date): Promise<Begun | undefined> {
  const draft = await draftByNumber(reader, number, now);
  const definition = draft && (await definitionAt(draft.procedure, draft.version));
  if (!definition || !isFor({ by: 'staff', staff }, { owner: draft.owner, office: definition.facts.office })) return undefined;
  return { number, draft, definition };
}

/**
 * 窓口で受け付ける: what was begun at home and completed at the counter goes into the queue, by the same rules as online. It is its
 * owner's, as if he had sent it. Sent again, it is the same application.
 */
export async function receive(staff: AtDesk, completed: Completed, now: Date): Promise<Result<Application, ReceiveFault>> {
  return write(async (writer): Promise<Result<Application, ReceiveFault>> => {
    const before = await findSentFrom(writer, completed.draftId);
    if (before) return isFor({ by: 'staff', staff }, before) ? ok(before) : refused({ code: 'not-found' });
    const begun = await begunAt(writer, staff, completed.number, now);
    if (begun?.draft.id !== completed.draftId) return refused({ code: 'not-found' });
    if (begun.draft.edition !== completed.edition) return refused({ code: 'changed' });
    const sheet = readSheet(begun.definition.facts, completed.typed, now);
    if (!sheet.ok) return sheet;
    const { owner, procedure, version } = begun.draft;
    const { facts } = begun.definition;
    const sent = {
      ...({ draftId: completed.draftId, owner, procedure, version, office: facts.office, channel: 'counter' } as const),
      ...{ answers: { ...sheet.value.answers }, typed: sheet.value.typed },
      contact: (await accountContact(writer, owner)) ?? completed.contact,
    };
    return layEntered(writer, staff, { sent, facts }, now);
  });
}

/** Whoever has an account is told there, whatever was said at the counter. */
async function accountContact(writer: Writer, owner: string): Promise<Contact | undefined> {
  const residentId = residentOf(owner);
  const account = residentId === undefined ? undefined : await contactOf(writer, residentId);
  return account && { locale: account.locale, email: account.email ?? null };
}
