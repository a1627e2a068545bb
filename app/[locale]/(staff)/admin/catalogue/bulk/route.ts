import { changeInBulk } from '#lib/catalogue/drafts/operations/bulk';
import { entryKinds } from '#lib/catalogue/model';
import { sendBack } from '#lib/web/desk-form';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Changes the office or the next review of several entries. */
export const POST = staffDoor('catalogue.change-in-bulk', async ({ staff, request, locale, now }) => {
  const form = await request.formData().catch(() => new FormData());
  const text = (name: string) => String(form.get(name) ?? '');
  const kind = entryKinds.find((one) => one === text('kind'));
  if (!kind) return nothingHere();
  const chosen = form.getAll('chosen').map(String);
  const changed = await changeInBulk(staff, kind, chosen, { office: text('newOffice'), reviewOn: text('newReviewOn') }, now);
  const page = `/${locale}/admin/catalogue?kind=${kind}`;
  if (changed.ok) return seeOther(`${page}&changed=${changed.value}`);
  if (changed.fault === 'not-found') return nothingHere();
  return sendBack(page, { values: {}, faults: { newReviewOn: changed.fault } }, now);
});
