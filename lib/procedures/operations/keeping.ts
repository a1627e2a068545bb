import { type Reader, read, type Writer, write } from '#db/client';
import { removeFiles } from '#lib/files/storage';
import { applicationsOf, applicationsToForget, removeApplications } from '#lib/procedures/applications/store';
import { messagesOf } from '#lib/procedures/cases/store';
import { removeEndedNumbers } from '#lib/procedures/counter/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import { draftsOf, removeDraftsOf, removeExpiredDrafts } from '#lib/procedures/drafts/store';
import { filesOf, removeAllUnsent } from '#lib/procedures/files/store';
import { definitionAt } from '#lib/procedures/operations/definitions';
import type { KeptFor } from '#lib/residents/kept-by';

const year = 365 * 86_400_000;

/** So many are forgotten in one transaction. */
const atOnce = 200;

/** Forgets the drafts whose time has ended, what was sent in for them, and the numbers that lead to none; tells how many drafts. */
export async function forgetDrafts(now: Date): Promise<number> {
  const { count, files } = await write(async (writer) => {
    const expired = await removeExpiredDrafts(writer, now);
    const all: string[] = [];
    for (const { owner, procedure } of expired) all.push(...(await removeAllUnsent(writer, owner, procedure)));
    await removeEndedNumbers(writer, now);
    return { count: expired.length, files: all };
  });
  await removeFiles(files);
  return count;
}

/** Forgets the applications that have been kept for as long after their decision as was promised; tells how many. */
export async function forgetApplications(now: Date): Promise<number> {
  let count = 0;
  for (let done = atOnce; done === atOnce; count += done) {
    const { due, files } = await write(async (writer) => {
      const references = await applicationsToForget(writer, now, atOnce);
      return { due: references.length, files: await removeApplications(writer, references) };
    });
    await removeFiles(files);
    done = due;
  }
  return count;
}

/** What somebody is filling in and has sent, as he answered it, what he and the office wrote about it, and which files he sent in. */
export async function exportProcedures(residentId: string) {
  const owner = ownerKey({ residentId });
  const [drafts, applications, files] = await Promise.all([draftsOf(read, owner), applicationsOf(read, owner), filesOf(read, owner)]);
  const written = await Promise.all(applications.map(({ reference }) => messagesOf(read, reference)));
  return {
    drafts: drafts.map(({ procedure, typed, updatedAt }) => ({ procedure, typed, updatedAt })),
    applications: applications.map(({ reference, procedure, answers, state, submittedAt, decidedAt }) => ({
      ...{ reference, procedure, answers, state, submittedAt, decidedAt },
    })),
    applicationMessages: written
      .flat()
      .map(({ reference, at, by, text, files: { length } }) => ({ reference, at, by, text, files: length })),
    files: files.map(({ id, owner: _, ...told }) => told),
  };
}

/** Throws away what a resident who leaves was filling in, inside that transaction; tells which files belong to nobody after it. */
export async function leaveAllDrafts(writer: Writer, residentId: string): Promise<string[]> {
  const owner = ownerKey({ residentId });
  await removeDraftsOf(writer, owner);
  return removeAllUnsent(writer, owner);
}

/** The applications of a resident who leaves: kept until the years after their decision have passed, those that wait for it as if it came now. */
async function keepsOf(reader: Reader, residentId: string, now: Date): Promise<KeptFor[]> {
  const all = await applicationsOf(reader, ownerKey({ residentId }));
  return Promise.all(
    all.map(async ({ reference, procedure, version, keptUntil }) => {
      const years = (await definitionAt(procedure, version))?.facts.keptYears ?? 1;
      return { what: 'application', reference, until: keptUntil ?? new Date(now.getTime() + years * year) } as const;
    }),
  );
}

/** Nobody's applications are kept once nothing needs them; tells which files belong to nobody then. */
async function anonymise(writer: Writer, residentId: string): Promise<string[]> {
  return forgetSentBy(writer, [ownerKey({ residentId })]);
}

/** Forgets everything that some owners have sent, inside the transaction in which a city begins anew; tells which files belong to nobody then. */
export async function forgetSentBy(writer: Writer, owners: readonly string[]): Promise<string[]> {
  const all = [];
  for (const owner of owners) all.push(...(await applicationsOf(writer, owner)));
  return removeApplications(
    writer,
    all.map(({ reference }) => reference),
  );
}

/** What the applications keep of somebody who leaves. */
export const procedureKeeper = { keepsOf, anonymise };
