import { writeMessage } from '#lib/procedures/cases/operations/writing';
import { sendBack } from '#lib/web/desk-form';
import { filesControl, readMessage } from '#lib/web/message-form';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';
import { readStepForm } from '#lib/web/step-form';

/** Staff write to the applicant, with the files that they send along. */
export const POST = staffDoor('applications.handle', async ({ staff, request, params: { reference = '' }, locale, now }) => {
  const form = await readStepForm(request);
  const { text, files, back } = await readMessage({ by: 'staff', staff }, reference, 'message', form, now);
  const page = `/${locale}/admin/applications/${encodeURIComponent(reference)}`;
  if (back.faults[filesControl]?.startsWith('not-found:')) return nothingHere();
  if (Object.keys(back.faults).length > 0) return sendBack(page, back, now);
  const written = await writeMessage(staff, reference, text, now, files);
  if (written.ok) return seeOther(`${page}?note=case-written`);
  return written.fault === 'not-found' ? nothingHere() : sendBack(page, { ...back, faults: { message: written.fault } }, now);
});
