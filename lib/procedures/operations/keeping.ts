import { type Reader, read, type Writer, write } from '#db/client';
import { applicationsOf, applicationsToForget, removeApplications } from '#lib/procedures/applications/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import { draftsOf, removeDraftsOf, removeExpiredDrafts } from '#lib/procedures/drafts/store';
import { definitionAt } from '#lib/procedures/operations/definitions';
import type { KeptFor } from '#lib/residents/kept-by';

const year = 365 * 86_400_000;

/** So many are forgotten in one transaction. */
const atOnce = 200;

/** Forgets the drafts whose time has ended; tells how many. */
export async function forgetDrafts(now: Date): Promise<number> {
  return write((writer) => removeExpiredDrafts(writer, now));
}

/** Forgets the applications that have been kept for as long after their decision as was promised; tells how many. */
export async function forgetApplications(now: Date): Promise<number> {
  let count = 0;
  for (let done = atOnce; done === atOnce; count += done)
    done = await write(async (writer) => {
      const due = await applicationsToForget(writer, now, atOnce);
      await removeApplications(writer, due);
      return due.length;
    });
  return count;
}

/** What somebody is filling in and has sent, as he answered it. */
export async function exportProcedures(residentId: string) {
  const owner = ownerKey({ residentId });
  const [drafts, applications] = await Promise.all([draftsOf(read, owner), applicationsOf(read, owner)]);
  return {
    drafts: drafts.map(({ procedure, typed, updatedAt }) => ({ procedure, typed, updatedAt })),
    applications: applications.map(({ reference, procedure, answers, state, submittedAt, decidedAt }) => ({
      ...{ reference, procedure, answers, state, submittedAt, decidedAt },
    })),
  };
}

/** Throws away what a resident who leaves was filling in, inside that transaction. */
export async function leaveAllDrafts(writer: Writer, residentId: string): Promise<void> {
  await removeDraftsOf(writer, ownerKey({ residentId }));
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

/** Nobody's applications are kept once nothing needs them. */
async function anonymise(writer: Writer, residentId: string): Promise<void> {
  await forgetSentBy(writer, [ownerKey({ residentId })]);
}

/** Forgets everything that some owners have sent, inside the transaction in which a city begins anew. */
export async function forgetSentBy(writer: Writer, owners: readonly string[]): Promise<void> {
  for (const owner of owners) {
    const all = await applicationsOf(writer, owner);
    await removeApplications(
      writer,
      all.map(({ reference }) => reference),
    );
  }
}

/** What the applications keep of somebody who leaves. */
export const procedureKeeper = { keepsOf, anonymise };
