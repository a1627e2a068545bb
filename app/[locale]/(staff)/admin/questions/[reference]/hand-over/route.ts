import { handOver } from '#lib/answers/operations/answering';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Gives a left question to another office. */
export const POST = staffDoor('questions.answer', async ({ staff, request, params: { reference = '' }, locale, now }) => {
  const { office = '' } = await fieldsOf(request);
  const handed = await handOver(staff, reference, office, now);
  const page = `/${locale}/admin/questions`;
  if (handed.ok) return seeOther(`${page}?note=handed-over`);
  if (handed.fault === 'not-found') return nothingHere();
  return sendBack(`${page}/${encodeURIComponent(reference)}`, { values: { office }, faults: { office: handed.fault } }, now);
});
