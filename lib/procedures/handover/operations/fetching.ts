import { createHash } from 'node:crypto';
import { type Reader, read, write } from '#db/client';
import { openFile } from '#lib/files/storage';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { cellsOf } from '#lib/procedures/handover/columns';
import type { CoreSystem, HandedApplication, HandedFile, HandoverFault } from '#lib/procedures/handover/model';
import { noteFetch, recordHandover } from '#lib/procedures/handover/operations/recording';
import { asWaiting, filesNamed, handedRevision } from '#lib/procedures/handover/rules';
import { filesOf, handoversOf, type SentFile } from '#lib/procedures/handover/store';
import { type Definition, definitionAt } from '#lib/procedures/operations/definitions';
import { appliedAs } from '#lib/procedures/who/actor';
import { ok, type Result, refused } from '#lib/result';

const notFound = refused({ code: 'not-found', parameter: 'reference' } as const);

/**
 * An application of the core system's office as it is there now; another office's is not found. Refused: one that was
 * withdrawn before anything of it was handed over.
 */
export async function openFor(reader: Reader, { office }: CoreSystem, reference: string): Promise<Result<Application, HandoverFault>> {
  const application = await findApplication(reader, reference);
  if (application?.office !== office) return notFound;
  if (application.state !== 'withdrawn' || (await handoversOf(reader, reference, office)).length > 0) return ok(application);
  return refused({ code: 'withdrawn', parameter: 'reference' });
}

/** Hands an application over, as often as it is asked for: that it arrived is known only once it is acknowledged. */
export async function fetchApplication(
  system: CoreSystem,
  reference: string,
  now: Date,
): Promise<Result<HandedApplication, HandoverFault>> {
  const taken = await write(async (writer) => {
    const opened = await openFor(writer, system, reference);
    if (!opened.ok) return opened;
    await noteFetch(writer, system, opened.value, now);
    const after = { revision: handedRevision(opened.value) };
    await recordHandover(writer, system, { act: 'handovers.fetched', subject: `application/${reference}`, after }, now);
    return ok({ application: opened.value, files: await filesOf(writer, reference) });
  });
  return taken.ok ? ok(await asHanded(taken.value.application, taken.value.files)) : taken;
}

async function asHanded(application: Application, files: readonly SentFile[]): Promise<HandedApplication> {
  const { version, office, channel, answers, state, procedure, reference } = application;
  const about = { ...asWaiting(application), version, office, channel, appliedAs: appliedAs(answers) ?? null };
  // Whoever has withdrawn hands nothing over any more.
  if (state === 'withdrawn') return { ...about, answers: {}, columns: {}, attachments: [] };
  const definition = await definitionAt(procedure, version);
  if (!definition) throw new Error(`${reference} follows a definition that there is not: ${procedure}/${version}`);
  const { facts } = definition;
  return { ...about, answers, columns: cellsOf(facts, answers), attachments: await attachmentsOf(definition, application, files) };
}

async function attachmentsOf(
  { facts }: Definition,
  { reference, answers }: Application,
  files: readonly SentFile[],
): Promise<HandedFile[]> {
  const attachments: HandedFile[] = [];
  // One after the other: a file may have 15 MB.
  for (const { id, field } of filesNamed(facts, answers)) {
    const file = files.find((one) => one.id === id);
    if (!file) continue;
    const bytes = await openFile(id);
    // An application without what belongs to it is not handed over as if it were whole.
    if (!bytes) throw new Error(`${reference} names a file that is lost: ${id}`);
    attachments.push({ ...file, field, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return attachments;
}

/** A file that an application names, once that was fetched; nothing else that came with it, such as files of messages. */
export async function fetchAttachment(
  system: CoreSystem,
  reference: string,
  fileId: string,
  now: Date,
): Promise<Result<{ file: SentFile; bytes: Buffer }, HandoverFault>> {
  const opened = await openFor(read, system, reference);
  if (!opened.ok) return opened;
  const { state, procedure, version, answers } = opened.value;
  if (state === 'withdrawn') return refused({ code: 'withdrawn', parameter: 'reference' });
  const definition = await definitionAt(procedure, version);
  const isNamed = definition && filesNamed(definition.facts, answers).some(({ id }) => id === fileId);
  const file = isNamed && (await filesOf(read, reference)).find(({ id }) => id === fileId);
  const bytes = file && (await openFile(fileId));
  if (!file || !bytes) return refused({ code: 'not-found', parameter: 'id' });
  const revision = handedRevision(opened.value);
  return write(async (writer) => {
    const had = await handoversOf(writer, reference, system.office);
    if (!had.some((one) => one.revision === revision)) return refused({ code: 'not-fetched', parameter: 'reference', current: revision });
    await recordHandover(
      writer,
      system,
      { act: 'handovers.file-fetched', subject: `application/${reference}`, after: { file: fileId } },
      now,
    );
    return ok({ file, bytes });
  });
}
