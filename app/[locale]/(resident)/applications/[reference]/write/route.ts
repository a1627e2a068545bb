import { writeBack } from '#lib/procedures/cases/operations/writing';
import { ownCaseDoor } from '#lib/web/own-case';

/** The applicant writes to the office. */
export const POST = ownCaseDoor('messages', async ({ owner, seen, form, now }) => {
  const text = form.fields['text'] ?? '';
  const written = await writeBack(owner, seen.reference, text, now);
  return written.ok ? { ok: true } : { ok: false, values: { text }, faults: { text: written.fault } };
});
