import { read, write } from '#db/client';
import { removeFiles } from '#lib/files/storage';
import type { Voice } from '#lib/i18n/voice';
import { applicationsOf } from '#lib/procedures/applications/store';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import { changeDraft, draftsOf, findDraft } from '#lib/procedures/drafts/store';
import type { ProcedureFile } from '#lib/procedures/files/model';
import { filesOf, findFiles, removeUnsent } from '#lib/procedures/files/store';
import { withAct } from '#lib/procedures/journey/acts';
import { definitionAt, nameOfProcedure } from '#lib/procedures/operations/definitions';

/** Until when a file is kept: a day, years after the decision that is still to come, with its draft, or not much longer. */
export type KeptFor = { until: Date } | { years: number } | { draftUntil: Date } | 'loose';

/** A file that somebody sent in, and what for. */
export type OwnDocument = { file: ProcedureFile; title: string; kept: KeptFor };

/** 送った書類: everything that somebody has sent in, the last first. */
export async function ownDocuments(owner: Owner, voice: Voice): Promise<OwnDocument[]> {
  const key = ownerKey(owner);
  const [files, applications, drafts] = await Promise.all([filesOf(read, key), applicationsOf(read, key), draftsOf(read, key)]);
  const keptOf = async ({ reference, procedure }: ProcedureFile): Promise<KeptFor> => {
    const application = applications.find((one) => one.reference === reference);
    if (application?.keptUntil) return { until: application.keptUntil };
    if (application) return { years: (await definitionAt(application.procedure, application.version))?.facts.keptYears ?? 1 };
    const draft = drafts.find((one) => one.procedure === procedure);
    return draft ? { draftUntil: draft.expiresAt } : 'loose';
  };
  const titleOf = async ({ procedure }: ProcedureFile) => {
    // A file of a message that was never sent stands for its case.
    const about = applications.find(({ reference }) => procedure === `message/${reference}`);
    return nameOfProcedure(about?.procedure ?? procedure, voice);
  };
  return Promise.all(files.map(async (file) => ({ file, title: await titleOf(file), kept: await keptOf(file) })));
}

/** Takes away a file that is part of no application, out of its draft too; false where there is none such. */
export async function throwAway(owner: Owner, id: string): Promise<boolean> {
  const key = ownerKey(owner);
  const [file] = await findFiles(read, key, [id]);
  const seen = file && (await findDraft(read, key, file.procedure));
  const definition = seen && (await definitionAt(seen.procedure, seen.version));
  const removed = await write(async (writer) => {
    const gone = await removeUnsent(writer, key, id);
    const draft = gone.length > 0 && seen ? await findDraft(writer, key, seen.procedure) : undefined;
    if (!draft || !definition) return gone;
    const holding = Object.entries(draft.typed).filter(([, value]) => value.split(/\s+/).includes(id));
    for (const [name] of holding)
      await changeDraft(writer, draft, { typed: withAct(definition.facts, draft.typed, { kind: 'detach', name, id }) });
    return gone;
  });
  await removeFiles(removed);
  return removed.length > 0;
}
