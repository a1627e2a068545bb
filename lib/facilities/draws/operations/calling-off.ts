import { read, type Writer, write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { Drawn } from '#lib/facilities/draw/model';
import type { DrawRound, RoundFault } from '#lib/facilities/draws/model';
import { changeRound, findRound, holdRound } from '#lib/facilities/draws/store';
import { longestReason } from '#lib/facilities/reservations/model';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

type Done = Promise<Result<DrawRound, RoundFault>>;

/** 取りやめ: calls a round off before it is drawn, with a reason that everybody is told. Its seed is destroyed: it can never be drawn. */
export async function callOffRound(staff: AtDesk, id: string, reason: string, now: Date): Done {
  return withRound(staff, id, async (writer, round) => {
    if (reason.trim() === '') return refused('reason-missing');
    if (reason.trim().length > longestReason) return refused('reason-long');
    if (round.state !== 'announced' && round.state !== 'closed') return refused('state-wrong');
    const values = { state: 'called-off', reason: reason.trim(), seed: '', nextAt: null, telling: true } as const;
    await changeRound(writer, id, values);
    await raiseContentVersion(writer, 'told');
    await note(writer, staff, { act: 'draws.called-off', round, after: { reason: values.reason } }, now);
    return ok({ ...round, ...values });
  });
}

/** Enters the public value that a round's terms name, once the list is closed; it can be mended until the draw. */
export async function enterBeacon(staff: AtDesk, id: string, value: string, now: Date): Done {
  const entered = Drawn.shape.beaconValue.safeParse(value.normalize('NFKC').trim());
  const beaconValue = entered.success ? entered.data : null;
  return withRound(staff, id, async (writer, round) => {
    if (beaconValue === null) return refused('beacon-wrong');
    if (round.state !== 'closed' || round.file.round.beacon === null) return refused('state-wrong');
    await changeRound(writer, id, { beaconValue });
    await note(writer, staff, { act: 'draws.beacon-entered', round, after: { value: beaconValue } }, now);
    return ok({ ...round, beaconValue });
  });
}

async function withRound(staff: AtDesk, id: string, work: (writer: Writer, round: DrawRound) => Done): Done {
  const found = await findRound(read, id);
  if (!found || !may(staff, 'reservations.handle', found.office)) return refused('not-found');
  return write(async (writer) => {
    const round = await holdRound(writer, id);
    return round ? work(writer, round) : refused('not-found');
  });
}

type Noted = { act: Act; round: DrawRound; after: Record<string, string> };

async function note(writer: Writer, staff: AtDesk, { act, round, after }: Noted, now: Date): Promise<void> {
  await record(writer, staff, { act, subject: `draw/${round.id}`, after }, now);
}
