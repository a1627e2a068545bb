import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Counts an audience without a script: the form comes back as it was filled in, and its page counts. */
export const POST = staffDoor('notices.write', async ({ request, locale, now }) => {
  const { notice = '', edition: _, ...values } = await fieldsOf(request);
  const page = `/${locale}/admin/notices/${/^[a-z0-9-]{1,80}$/.test(notice) ? notice : 'new'}`;
  const back = await sendBack(page, { values, faults: {} }, now);
  back.headers.set('Location', `${back.headers.get('Location')}#audience`);
  return back;
});
