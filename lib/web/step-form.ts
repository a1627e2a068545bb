import { type FileFault, fileFaults } from '#lib/files/model';
import { FileId } from '#lib/files/storage';
import { type AnswerFault, answerFaults, type Typed } from '#lib/procedures/answer-types/answer-type';
import type { Owner } from '#lib/procedures/drafts/model';
import { longestForm } from '#lib/procedures/files/model';
import { takesFiles } from '#lib/procedures/files/rules';
import type { ProcedureFacts } from '#lib/procedures/model';
import { attach, namesOf } from '#lib/procedures/operations/attaching';
import { fieldsOf } from '#lib/web/fields';
import { readUploads, type Uploads } from '#lib/web/uploads';

/** The faults of a form that came back, by control; codes that no answer has are nobody's. */
export function answerFaultsIn(faults: Readonly<Record<string, string>>): Record<string, AnswerFault> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, code]) => {
      const fault = answerFaults.find((one) => one === code);
      return fault ? [[name, fault]] : [];
    }),
  );
}

/** What the files are called that lie in a draft or an application, by their ids, and where their owner sees each. */
export async function filesTyped(owner: Owner, typed: Typed, locale: string): Promise<ReadonlyMap<string, { name: string; href: string }>> {
  const ids = Object.values(typed).flatMap((value) => value.split(/\s+/).filter((word) => FileId.safeParse(word).success));
  const files = await namesOf(owner, ids);
  return new Map(files.map(({ id, name }) => [id, { name, href: `/${locale}/procedures/files/${id}` }]));
}

/** So many files a form brings at once; each question says how many it takes. Bytes of a form that brings none. */
const mostFiles = 20;
const longestPlain = 64 * 1024;

/** A form as it came; `fault`: its files could not be taken, and what was typed in it could. */
export type StepUploads = Uploads & { fault?: FileFault };

/** A form as it came, with files where it asks for some. */
export async function readStepForm(request: Request): Promise<StepUploads> {
  if (!request.headers.get('content-type')?.startsWith('multipart/')) {
    // The front lets as much through to such a door as files may be; a form without any is read whole into memory.
    const isLong = Number(request.headers.get('content-length') ?? 0) > longestPlain;
    return isLong ? { fields: {}, files: [], fault: 'too-large' } : { fields: await fieldsOf(request), files: [] };
  }
  const read = await readUploads(request, { files: mostFiles, bytes: longestForm.step });
  return read.ok ? read.value : { fields: read.fields, files: [], fault: read.fault };
}

/**
 * Takes the files of a form in: each one's id comes to those that its question holds. What cannot be taken is told at its
 * question, as `<fault>:<name of the file>`.
 */
export async function attachAll(
  owner: Owner,
  slug: string,
  facts: ProcedureFacts,
  { fields, files, fault }: StepUploads,
  now: Date,
): Promise<{ typed: Record<string, string>; faults: Record<string, string> }> {
  const typed = { ...fields };
  const faults: Record<string, string> = fault ? { form: fault } : {};
  for (const { control, name, bytes } of files) {
    const held = control.replace(/^upload:/, '');
    const taken = takesFiles(facts, held) ? await attach(owner, slug, { name, bytes }, now) : undefined;
    if (taken?.ok) typed[held] = `${typed[held] ?? ''} ${taken.value.id}`.trim();
    else if (taken) faults[held] = `${taken.fault}:${name.slice(0, 100)}`;
  }
  return { typed, faults };
}

/** The faults of files in a form that came back, by the control of their question. */
export function fileFaultsIn(faults: Readonly<Record<string, string>>): Record<string, { fault: FileFault; name: string }> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([control, said]) => {
      const [code = '', ...name] = said.split(':');
      const fault = fileFaults.find((one) => one === code);
      return fault ? [[control, { fault, name: name.join(':') }]] : [];
    }),
  );
}

/** What is wrong with the fields that somebody has seen; what his answers have brought up he has not been asked yet. */
export function shownFaults(faults: Readonly<Record<string, AnswerFault>>, shown = ''): Record<string, AnswerFault> {
  const seen = shown.split(' ');
  // A group that was seen says nothing of the questions in its rows: those are named themselves.
  const isPartOf = (name: string, field: string) => name.startsWith(`${field}.`) && !/^\d/.test(name.slice(field.length + 1));
  return Object.fromEntries(Object.entries(faults).filter(([name]) => seen.some((field) => name === field || isPartOf(name, field))));
}

/** Whether somebody has seen everything that his answers ask for now; where a form does not say what it showed, that it was all. */
export const sawAll = (asked: ReadonlySet<string>, shown = '') =>
  shown === '' || [...asked].every((name) => shown.split(' ').includes(name));
