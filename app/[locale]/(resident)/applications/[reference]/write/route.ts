import { writeBack } from '#lib/procedures/cases/operations/writing';
import { readMessage } from '#lib/web/message-form';
import { ownCaseDoor } from '#lib/web/own-case';

/** The applicant writes to the office, with the files that he sends along. */
export const POST = ownCaseDoor('messages', async ({ owner, seen: { reference }, form, now }) => {
  const { text, files, back } = await readMessage({ by: 'applicant', owner }, reference, 'text', form, now);
  if (Object.keys(back.faults).length > 0) return { ok: false, ...back };
  const written = await writeBack(owner, reference, text, now, files);
  return written.ok ? { ok: true } : { ok: false, ...back, faults: { text: written.fault } };
});
