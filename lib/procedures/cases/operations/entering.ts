import { read, type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { newReference } from '#lib/id';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import type { Application, Contact } from '#lib/procedures/applications/model';
import { addApplication, addEvent, sentFrom } from '#lib/procedures/applications/store';
import { noteForAudit } from '#lib/procedures/cases/operations/opening';
import { type Sheet, sheetOf } from '#lib/procedures/cases/sheet';
import { mostControls, ownerKey, TypedAnswers } from '#lib/procedures/drafts/model';
import { filesGiven } from '#lib/procedures/files/rules';
import { sendOut } from '#lib/procedures/files/store';
import { typedInControls } from '#lib/procedures/journey/controls';
import { type Definition, definitionInForce } from '#lib/procedures/operations/definitions';
import { holdFiles } from '#lib/procedures/operations/sending';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What somebody keyed in: under the one-time key of his form, how it came, what stands on it, and where the applicant is told of it. */
export type Entry = { key: string; channel: Exclude<Application['channel'], 'online'>; typed: Typed; contact: Contact };

/**
 * Why it was not taken: everything that is wrong by the names of the controls, the exit at which it is no application, or a file
 * that is not there any more.
 */
export type EnterFault =
  | { code: 'not-found' | 'too-much' | 'files-gone' }
  | { code: 'exit'; exit: string }
  | { code: 'unfinished'; faults: Readonly<Record<string, AnswerFault>> };

/**
 * 窓口・紙・電話の申請: puts into the queue what came otherwise than online, by the same rules. The answer has the receipt
 * number. The same key again is the same application.
 */
export async function enter(staff: AtDesk, slug: string, entry: Entry, now: Date): Promise<Result<Application, EnterFault>> {
  const definition = await definitionInForce(slug);
  if (!definition || !may(staff, 'applications.handle', definition.facts.office)) return refused({ code: 'not-found' });
  const before = await sentFrom(read, deskOwner(entry.key), entry.key);
  if (before) return ok(before);
  const sheet = sheetOf(definition.facts, typedInControls(definition.facts, entry.typed), dayOf(now));
  if (sheet.exit !== undefined) return refused({ code: 'exit', exit: sheet.exit });
  if (Object.keys(sheet.faults).length > 0) return refused({ code: 'unfinished', faults: sheet.faults });
  if (Object.keys(sheet.typed).length > mostControls || !TypedAnswers.safeParse(sheet.typed).success) return refused({ code: 'too-much' });
  return write((writer) => lay(writer, staff, definition, { entry, sheet }, now));
}

/** Nobody has it in his browser: what is to be known of it is known at the desk. The files of a form are laid down under it too. */
export const deskOwner = (key: string) => ownerKey({ desk: key });

async function lay(
  writer: Writer,
  staff: AtDesk,
  { slug, version, facts }: Definition,
  { entry, sheet }: { entry: Entry; sheet: Sheet },
  now: Date,
): Promise<Result<Application, EnterFault>> {
  const owner = deskOwner(entry.key);
  const files = await holdFiles(writer, { owner, procedure: slug }, filesGiven(facts, sheet.answers));
  if (!files.ok) {
    // Sent between the two looks: they went out with it.
    const sent = await sentFrom(writer, owner, entry.key);
    return sent ? ok(sent) : refused({ code: 'files-gone' });
  }
  const application: Application = {
    ...{ draftId: entry.key, owner, procedure: slug, version, office: facts.office, channel: entry.channel, contact: entry.contact },
    ...{ answers: { ...sheet.answers }, typed: sheet.typed, state: 'submitted', edition: 1, revision: 1, assignee: null },
    ...{ waitsUntil: null, outcome: null, decidedAt: null, keptUntil: null },
    ...{ reference: newReference(), submittedAt: now },
  };
  for (; !(await addApplication(writer, application)); application.reference = newReference()) {
    const sent = await sentFrom(writer, owner, entry.key);
    if (sent) return ok(sent);
  }
  const { reference } = application;
  await addEvent(writer, { reference, number: 1, at: now, act: 'submitted', by: 'applicant', details: {} });
  await sendOut(writer, files.value, reference);
  await noteForAudit(writer, staff, 'applications.entered', application, now);
  return ok(application);
}
