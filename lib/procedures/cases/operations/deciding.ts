import { read } from '#db/client';
import { type Application, outcomes } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { type CaseFault, type Decided, longestReason, type Seen } from '#lib/procedures/cases/model';
import { change, noteForAudit, type OpeningFault, withCase } from '#lib/procedures/cases/operations/opening';
import { tellApplicant } from '#lib/procedures/cases/operations/telling';
import { keptUntil, stateAfter } from '#lib/procedures/cases/rules';
import { definitionAt } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type DecideFault = Extract<CaseFault, 'outcome-missing' | 'reason-missing' | 'reason-long'>;

/** What somebody typed who decides. */
export type TypedDecision = { outcome: string; reason: string };

/** 決定: grants or refuses what was applied for; a refusal says why (行政手続法8条). The retention begins. */
export async function decide(
  staff: AtDesk,
  seen: Seen,
  typed: TypedDecision,
  now: Date,
): Promise<Result<Application, DecideFault | OpeningFault>> {
  const decision = readDecision(typed);
  const years = await yearsKept(seen);
  return withCase<Application, DecideFault>({ actor: { by: 'staff', staff }, seen, act: 'decided' }, async (writer, application) => {
    if (!decision.ok) return decision;
    const { outcome } = decision.value;
    const values = {
      outcome,
      state: stateAfter('decided', application),
      waitsUntil: null,
      decidedAt: now,
      keptUntil: keptUntil(now, years),
    };
    const after = await change(writer, application, values, { act: 'decided', by: 'staff', details: decision.value }, now);
    await tellApplicant(writer, after, 'decided', String(after.edition), now);
    await noteForAudit(writer, staff, 'applications.decided', after, now);
    return ok(after);
  });
}

function readDecision({ outcome, reason }: TypedDecision): Result<Decided, DecideFault> {
  const chosen = outcomes.find((one) => one === outcome);
  if (!chosen) return refused('outcome-missing');
  if (chosen === 'refused' && reason.trim() === '') return refused('reason-missing');
  return reason.trim().length > longestReason ? refused('reason-long') : ok({ outcome: chosen, reason: reason.trim() });
}

/** Years for which an application is kept once it is over, by the definition that it followed. */
export async function yearsKept({ reference }: Pick<Seen, 'reference'>): Promise<number> {
  const found = await findApplication(read, reference);
  return (found && (await definitionAt(found.procedure, found.version)))?.facts.keptYears ?? 1;
}
