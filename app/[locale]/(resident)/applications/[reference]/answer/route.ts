import { answerCorrection } from '#lib/procedures/cases/operations/answering';
import { ownCase } from '#lib/procedures/cases/operations/own-case';
import { definitionAt } from '#lib/procedures/operations/definitions';
import { ownCaseDoor } from '#lib/web/own-case';
import { takeSheet } from '#lib/web/sheet-form';

/** 補正する: what the applicant was asked to mend comes, with its files; what is wrong with it comes back as it was typed. */
export const POST = ownCaseDoor('correct', async ({ owner, seen, form, now }) => {
  const own = await ownCase(owner, seen.reference, now);
  const definition = own && (await definitionAt(own.application.procedure, own.application.version));
  if (!definition) return { ok: false, faults: { case: 'not-found' } };
  const { typed, faults, place } = await takeSheet(owner, definition, form, now);
  const back = { ok: false, at: '/correct', values: typed } as const;
  if (Object.keys(faults).length > 0) return { ...back, faults };
  if (place !== undefined) return { ...back, faults, place };
  const done = await answerCorrection(owner, seen, typed, now);
  if (done.ok) return { ok: true };
  return { ...back, faults: done.fault.code === 'unfinished' ? { ...done.fault.faults } : { case: done.fault.code } };
});
