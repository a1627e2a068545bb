import { write } from '#db/client';
import type { Acknowledged, Acknowledgement, CoreSystem, Handover, HandoverFault } from '#lib/procedures/handover/model';
import { openFor } from '#lib/procedures/handover/operations/fetching';
import { recordHandover } from '#lib/procedures/handover/operations/recording';
import { handedRevision } from '#lib/procedures/handover/rules';
import { handoversOf, noteAcknowledged } from '#lib/procedures/handover/store';
import { ok, type Result, refused } from '#lib/result';

/**
 * Takes the word of a core system that it has a revision safely: from then on it is not handed over again. Said twice it is
 * the same as once, also when there is a newer revision by then. Refused: a revision that is not the current one, or was never fetched.
 */
export async function acknowledge(
  system: CoreSystem,
  reference: string,
  { revision, receipt = '' }: Acknowledgement,
  now: Date,
): Promise<Result<Acknowledged, HandoverFault>> {
  return write(async (writer) => {
    const opened = await openFor(writer, system, reference);
    if (!opened.ok) return opened;
    const handover = (await handoversOf(writer, reference, system.office)).find((one) => one.revision === revision);
    if (handover?.acknowledgedAt) return ok(asAcknowledged(handover, handover.acknowledgedAt, handover.receipt));
    const current = handedRevision(opened.value);
    if (revision !== current)
      return refused({ code: revision < current ? 'older-revision' : 'unknown-revision', parameter: 'revision', current });
    if (!handover) return refused({ code: 'not-fetched', parameter: 'revision', current });
    const kept = receipt === '' ? null : receipt;
    await noteAcknowledged(writer, handover, now, kept);
    const after = { revision, receipt: kept };
    await recordHandover(writer, system, { act: 'handovers.acknowledged', subject: `application/${reference}`, after }, now);
    return ok(asAcknowledged(handover, now, kept));
  });
}

const asAcknowledged = ({ reference, revision }: Handover, at: Date, receipt: string | null): Acknowledged => ({
  ...{ reference, revision, receipt },
  acknowledgedAt: at.toISOString(),
});
