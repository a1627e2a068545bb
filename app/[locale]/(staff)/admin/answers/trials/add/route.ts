import { readEntry } from '#lib/answers/operations/notes';
import { addTrial } from '#lib/answers/operations/trials';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Adds a question that was tried, with the entry that answers it. */
export const POST = staffDoor('answers.learn', async ({ staff, request, locale, now }) => {
  const { question = '', in: spoken = '', entry = '' } = await fieldsOf(request);
  const added = await addTrial(staff, { question, locale: spoken, ...readEntry(entry) }, now);
  const page = `/${locale}/admin/answers/try?${new URLSearchParams({ q: question, in: spoken })}`;
  return added.ok ? seeOther(`${page}&note=trial-added`) : sendBack(page, { values: {}, faults: { q: added.fault } }, now);
});
