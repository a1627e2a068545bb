import { keepUpload } from '#lib/catalogue/exchange/uploads';
import { entryKinds } from '#lib/catalogue/model';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Takes a file to be checked before it is imported; what would happen is told on a page of its own. */
export const POST = staffDoor('catalogue.import', async ({ request, locale, now }) => {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get('file');
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const kind = entryKinds.find((one) => one === form.get('kind')) ?? '';
  return seeOther(`/${locale}/admin/exchange/${await keepUpload(bytes, now)}?kind=${kind}`);
});
