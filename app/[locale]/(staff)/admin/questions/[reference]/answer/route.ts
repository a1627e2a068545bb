import { answerQuestion } from '#lib/answers/operations/answering';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Answers a left question; what is refused comes back as it was written. */
export const POST = staffDoor('questions.answer', async ({ staff, request, params: { reference = '' }, locale, now }) => {
  const { answer = '', seen = '' } = await fieldsOf(request);
  const answered = await answerQuestion(staff, reference, { answer, seen }, now);
  const page = `/${locale}/admin/questions/${encodeURIComponent(reference)}`;
  if (answered.ok) return seeOther(`${page}?note=answered`);
  if (answered.fault === 'not-found') return nothingHere();
  return sendBack(page, { values: { answer }, faults: { answer: answered.fault } }, now);
});
