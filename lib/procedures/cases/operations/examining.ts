import { read } from '#db/client';
import { dayOf, momentOf } from '#lib/calendar/day';
import { published } from '#lib/catalogue/operations/published';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import type { CaseFault, Seen } from '#lib/procedures/cases/model';
import { change, noteForAudit, type OpeningFault, withCase } from '#lib/procedures/cases/operations/opening';
import { tellApplicant } from '#lib/procedures/cases/operations/telling';
import { type AskedFault, readAsked, stateAfter } from '#lib/procedures/cases/rules';
import { definitionAt } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { findMember } from '#lib/staff/operations/managing';
import { may } from '#lib/staff/rights';

type Acted<Fault extends CaseFault = never> = Promise<Result<Application, Fault | OpeningFault>>;

/** 着手: takes up a case that nobody has yet. */
export async function takeUp(staff: AtDesk, seen: Seen, now: Date): Acted {
  return withCase({ actor: { by: 'staff', staff }, seen, act: 'examined' }, async (writer, application) => {
    const values = { assignee: staff.id, state: stateAfter('examined', application) };
    const after = await change(writer, application, values, { act: 'examined', by: 'staff' }, now);
    await noteForAudit(writer, staff, 'applications.taken-up', after, now);
    return ok(after);
  });
}

/** To whom a case goes: somebody who handles those of its office, or another office, where it waits to be taken up. */
export type Heir = { staffId: string } | { office: string };

/** 引き継ぎ: gives a case to a colleague, to oneself, or to another office. */
export async function handOn(staff: AtDesk, seen: Seen, to: Heir, now: Date): Acted<'nobody-there'> {
  const office = 'office' in to ? (await published()).offices.find(({ slug }) => slug === to.office)?.slug : undefined;
  const colleague = 'staffId' in to ? await findMember(to.staffId) : undefined;
  return withCase({ actor: { by: 'staff', staff }, seen, act: 'handed-on' }, async (writer, application) => {
    const fits = colleague && colleague.leftAt === null && may(colleague, 'applications.handle', application.office);
    if ('staffId' in to ? !fits : office === undefined || office === application.office) return refused('nobody-there');
    const given = { office: office ?? application.office, assignee: 'staffId' in to ? to.staffId : null };
    const values = { ...given, state: stateAfter('handed-on', { ...application, ...given }) };
    // The applicant is told which office has it, and never which clerk.
    const details = office === undefined ? {} : { office };
    const after = await change(writer, application, values, { act: 'handed-on', by: 'staff', details }, now);
    await noteForAudit(writer, staff, 'applications.handed-on', after, now);
    return ok(after);
  });
}

/** What somebody typed who asks for a correction: the fields that he ticked, why, and the last day for the answer. */
export type TypedAsking = { fields: readonly string[]; why: string; until: string };

/** 補正を求める: asks the applicant to mend some of his answers, and waits for it. */
export async function askForCorrection(staff: AtDesk, seen: Seen, typed: TypedAsking, now: Date): Acted<AskedFault> {
  const found = await findApplication(read, seen.reference);
  const definition = found && (await definitionAt(found.procedure, found.version));
  const known = (definition?.facts.fields ?? []).filter(({ type, group }) => type !== 'notice' && group === undefined);
  const asked = readAsked(
    typed,
    known.map(({ id }) => id),
    dayOf(now),
  );
  return withCase<Application, AskedFault>({ actor: { by: 'staff', staff }, seen, act: 'asked' }, async (writer, application) => {
    if (!asked.ok) return asked;
    // The last minute of the day, so that it is told as that day.
    const waitsUntil = momentOf(asked.value.until, '23:59');
    const values = { waitsUntil, state: stateAfter('asked', application) };
    const after = await change(writer, application, values, { act: 'asked', by: 'staff', details: asked.value }, now);
    await tellApplicant(writer, after, 'asked', String(after.edition), now);
    await noteForAudit(writer, staff, 'applications.asked', after, now);
    return ok(after);
  });
}
