import type { Writer } from '#db/client';
import { newReference } from '#lib/id';
import type { Application } from '#lib/procedures/applications/model';
import { addApplication, addEvent, sentFrom } from '#lib/procedures/applications/store';
import { removeDraft } from '#lib/procedures/drafts/store';
import type { GivenFiles } from '#lib/procedures/files/rules';
import { holdUnsent, sendOut } from '#lib/procedures/files/store';
import { postReceipt } from '#lib/procedures/letters/operations';
import { tellConcerned } from '#lib/procedures/operations/concerned';
import { appliedAs } from '#lib/procedures/who/actor';
import { withoutWaiting } from '#lib/procedures/who/own-answers';
import { ok, type Result, refused } from '#lib/result';

/** What an application is before it is in the queue: whose, of what, how it came, and what it says. */
export type Incoming = Pick<
  Application,
  'draftId' | 'procedure' | 'version' | 'owner' | 'office' | 'answers' | 'typed' | 'channel' | 'contact'
>;

/** An application in the queue; `isNew` where it was not there before under the same draft. */
export type Laid = { application: Application; isNew: boolean };

/**
 * Puts an application into the queue under a new receipt number (受付番号), with its files, in place of its draft, and tells
 * whoever is concerned. One draft is one application: what was sent before is answered with what it has become. Refused: the step in which a file was given that
 * is not there, not its owner's, or not for this.
 */
export async function lay(writer: Writer, sent: Incoming, given: readonly GivenFiles[], now: Date): Promise<Result<Laid, string>> {
  const { owner, draftId, procedure } = sent;
  const before = async () => {
    const application = await sentFrom(writer, owner, draftId);
    return application && ok({ application, isNew: false });
  };
  const files = await holdFiles(writer, { owner, procedure }, given);
  if (!files.ok) return (await before()) ?? files;
  const as = appliedAs(sent.answers);
  const contact = { ...sent.contact, ...(as && { as }) };
  const application: Application = {
    ...{
      ...sent,
      contact,
      typed: withoutWaiting(sent.typed),
      state: 'submitted',
      edition: 1,
      revision: 1,
      assignee: null,
      waitsUntil: null,
      outcome: null,
    },
    ...{ reference: newReference(), submittedAt: now, decidedAt: null, keptUntil: null },
  };
  for (; !(await addApplication(writer, application)); application.reference = newReference()) {
    const sentBefore = await before();
    if (sentBefore) return sentBefore;
  }
  const { reference } = application;
  await addEvent(writer, { reference, number: 1, at: now, act: 'submitted', by: 'applicant', details: as ? { as } : {} });
  await sendOut(writer, files.value, reference);
  await removeDraft(writer, owner, procedure);
  await postReceipt(writer, application, now);
  await tellConcerned(writer, application, 'submitted', 'submitted', now);
  return ok({ application, isNew: true });
}

/** Every file that was given, held for this transaction; refused: the step in which one was given that is not there, not his, or not for this. */
export async function holdFiles(
  writer: Writer,
  { owner, procedure }: Pick<Incoming, 'owner' | 'procedure'>,
  given: readonly GivenFiles[],
): Promise<Result<string[], string>> {
  const all = given.flatMap(({ ids }) => ids);
  const held = new Set(await holdUnsent(writer, owner, procedure, all));
  const missing = given.find(({ ids }) => ids.some((id) => !held.has(id)));
  return missing ? refused(missing.step) : ok(all);
}
