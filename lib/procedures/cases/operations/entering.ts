import { type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import type { Application, Contact } from '#lib/procedures/applications/model';
import { sentFrom } from '#lib/procedures/applications/store';
import { noteForAudit } from '#lib/procedures/cases/operations/opening';
import { type Sheet, sheetOf } from '#lib/procedures/cases/sheet';
import { mostControls, ownerKey, TypedAnswers } from '#lib/procedures/drafts/model';
import { filesGiven } from '#lib/procedures/files/rules';
import { typedInControls } from '#lib/procedures/journey/controls';
import type { ProcedureFacts } from '#lib/procedures/model';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { type Incoming, lay } from '#lib/procedures/operations/laying';
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
  const { version, facts } = definition;
  const { key: draftId, channel, contact } = entry;
  const owner = deskOwner(draftId);
  return write(async (writer): Promise<Result<Application, EnterFault>> => {
    const before = await sentFrom(writer, owner, draftId);
    if (before) return ok(before);
    const sheet = readSheet(facts, entry.typed, now);
    if (!sheet.ok) return sheet;
    const { answers, typed } = sheet.value;
    const sent = { draftId, owner, procedure: slug, version, office: facts.office, channel, contact, answers: { ...answers }, typed };
    return layEntered(writer, staff, { sent, facts }, now);
  });
}

/** Nobody has it in his browser: what is to be known of it is known at the desk. The files of a form are laid down under it too. */
export const deskOwner = (key: string) => ownerKey({ desk: key });

/** What a sheet says, where nothing is wrong with it. */
export function readSheet(facts: ProcedureFacts, typed: Typed, now: Date): Result<Sheet, EnterFault> {
  const sheet = sheetOf(facts, typedInControls(facts, typed), dayOf(now));
  if (sheet.exit !== undefined) return refused({ code: 'exit', exit: sheet.exit });
  if (Object.keys(sheet.faults).length > 0) return refused({ code: 'unfinished', faults: sheet.faults });
  if (Object.keys(sheet.typed).length > mostControls || !TypedAnswers.safeParse(sheet.typed).success) return refused({ code: 'too-much' });
  return ok(sheet);
}

type Taken = { sent: Incoming; facts: ProcedureFacts };

/** Lays down for somebody else what staff have read, with the record that they did. */
export async function layEntered(
  writer: Writer,
  staff: AtDesk,
  { sent, facts }: Taken,
  now: Date,
): Promise<Result<Application, EnterFault>> {
  const laid = await lay(writer, sent, filesGiven(facts, sent.answers), now);
  if (!laid.ok) return refused({ code: 'files-gone' });
  const { application, isNew } = laid.value;
  if (isNew) await noteForAudit(writer, staff, 'applications.entered', application, now);
  return ok(application);
}
