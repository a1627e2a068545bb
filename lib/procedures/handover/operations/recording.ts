import type { Writer } from '#db/client';
import type { Act, Actor } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { Application } from '#lib/procedures/applications/model';
import { residentOf } from '#lib/procedures/drafts/model';
import type { CoreSystem } from '#lib/procedures/handover/model';
import { handedRevision } from '#lib/procedures/handover/rules';
import { handoversOf, noteFetched } from '#lib/procedures/handover/store';
import { noteHandover } from '#lib/residents/operations/reading';

/** A core system as the audit records name it. */
const actorOf = ({ tokenId, name, source }: CoreSystem): Actor => ({ id: `handover/${tokenId}`, name, source });

export async function recordHandover(
  writer: Writer,
  system: CoreSystem,
  happened: { act: Extract<Act, `handovers.${string}`>; subject: string; after: object },
  now: Date,
): Promise<void> {
  await record(writer, actorOf(system), { ...happened, after: { ...happened.after, office: system.office } }, now);
}

/** Notes that an application's current revision goes out now: for the log of the desk, and for whoever sent it. */
export async function noteFetch(writer: Writer, { tokenId, office }: CoreSystem, application: Application, now: Date): Promise<void> {
  const [{ reference, owner }, revision] = [application, handedRevision(application)];
  const had = (await handoversOf(writer, reference, office)).some((one) => one.revision === revision);
  if (!had) await noteFetched(writer, { reference, revision, tokenId, fetchedAt: now, acknowledgedAt: null, receipt: null });
  const residentId = residentOf(owner);
  if (residentId !== undefined) await noteHandover(writer, residentId, { office, reference }, now);
}
