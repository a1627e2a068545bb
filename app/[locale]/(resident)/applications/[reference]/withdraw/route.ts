import { withdraw } from '#lib/procedures/cases/operations/answering';
import { ownCaseDoor } from '#lib/web/own-case';

/** 取下げ: the applicant takes his application back. */
export const POST = ownCaseDoor('withdraw', async ({ owner, seen, now }) => {
  const done = await withdraw(owner, seen, now);
  return done.ok ? { ok: true } : { ok: false, faults: { case: done.fault } };
});
