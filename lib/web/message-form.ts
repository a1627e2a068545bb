import { getTranslations } from 'next-intl/server';
import type { FileFault } from '#lib/files/model';
import { type CaseActor, mostMessageFiles } from '#lib/procedures/cases/model';
import { attachToMessage, waitingFiles } from '#lib/procedures/cases/operations/message-files';
import type { ToldFile } from '#lib/procedures/files/model';
import { fileFaultsIn, type StepUploads } from '#lib/web/step-form';

/** What the box of a file that waits for its message is called, and the control in which files are chosen. */
const boxOf = (id: string) => `file-${id}`;
export const filesControl = 'files';

/** A message as its form brought it; `back`: what stands in the form when it comes back, with the files that have arrived. */
export type BroughtMessage = {
  text: string;
  files: string[];
  back: { values: Record<string, string>; faults: Record<string, string> };
};

/** Reads a message: the files that arrived before and were left ticked, and those that come with it. What cannot be taken is told as at a step. */
export async function readMessage(
  actor: CaseActor,
  reference: string,
  control: string,
  { fields, files, fault }: StepUploads,
  now: Date,
): Promise<BroughtMessage> {
  const held = Object.entries(fields).flatMap(([name]) => (name.startsWith(boxOf('')) ? [name.slice(boxOf('').length)] : []));
  const faults: Record<string, string> = fault ? { [filesControl]: `${fault}:` } : {};
  const refuse = (code: FileFault | 'not-found', name: string) => {
    faults[filesControl] ??= `${code}:${name.slice(0, 100)}`;
  };
  for (const { name, bytes } of files) {
    if (held.length >= mostMessageFiles) {
      refuse('too-many', name);
      break;
    }
    const taken = await attachToMessage(actor, reference, { name, bytes }, now);
    if (taken.ok) held.push(taken.value.id);
    else refuse(taken.fault, name);
  }
  const text = fields[control] ?? '';
  const boxes = Object.fromEntries(held.map((id) => [boxOf(id), 'on']));
  return { text, files: held, back: { values: { [control]: text, ...boxes }, faults } };
}

/** The files that wait in a form which came back, each with its box. */
export async function filesInForm(
  actor: CaseActor,
  reference: string,
  values: Readonly<Record<string, string>>,
): Promise<(ToldFile & { box: string })[]> {
  const ids = Object.keys(values).flatMap((name) => (name.startsWith(boxOf('')) ? [name.slice(boxOf('').length)] : []));
  return (await waitingFiles(actor, reference, ids)).map((file) => ({ ...file, box: boxOf(file.id) }));
}

/** What is wrong with the files of a form that came back, as a sentence. */
export async function saidFileFault(faults: Readonly<Record<string, string>>): Promise<string | undefined> {
  const t = await getTranslations('procedures');
  const wrong = fileFaultsIn(faults)[filesControl];
  return wrong && t(`fileFaults.${wrong.fault}`, { name: wrong.name || t('files.one') });
}
