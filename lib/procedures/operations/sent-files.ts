import { read } from '#db/client';
import { openFile } from '#lib/files/storage';
import type { Application } from '#lib/procedures/applications/model';
import type { ProcedureFile } from '#lib/procedures/files/model';
import { filesGiven } from '#lib/procedures/files/rules';
import { filesSentWith } from '#lib/procedures/files/store';
import { definitionAt } from '#lib/procedures/operations/definitions';

/** What went out with an application, for whoever may see it. */
export async function sentFiles({ reference }: Application): Promise<ProcedureFile[]> {
  return filesSentWith(read, reference);
}

/**
 * One of these files, opened; undefined where it is not among them. `identity`: it proves who somebody is, and leaves the city
 * hall's hands only with its purpose written across (lib/files/marked).
 */
export async function openSentFile(
  application: Application,
  id: string,
): Promise<{ file: ProcedureFile; bytes: Uint8Array<ArrayBuffer>; identity: boolean } | undefined> {
  const file = (await sentFiles(application)).find((one) => one.id === id);
  const bytes = file && (await openFile(id));
  if (!file || !bytes) return undefined;
  const definition = await definitionAt(application.procedure, application.version);
  const given = definition ? filesGiven(definition.facts, application.answers) : [];
  return { file, bytes, identity: given.some(({ identity, ids }) => identity && ids.includes(id)) };
}
