import { ExportWish } from '#lib/catalogue/exchange/model';
import { exportCatalogue } from '#lib/catalogue/exchange/operations';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Hands out what is published as a file: `?format=csv&kind=service&encoding=cp932`, `?format=json`. */
export const GET = staffDoor('catalogue.export', async ({ staff, request, now }) => {
  const wish = ExportWish.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wish.success) return nothingHere();
  const { name, type, bytes, lost } = await exportCatalogue(staff, wish.data, now);
  const headers = new Headers({ 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` });
  // What CP932 cannot hold is 〓 in the file; whoever takes it is told how many letters these were.
  if (lost.length > 0) headers.set('Lost-Characters', String(lost.length));
  return new Response(bytes, { headers });
});
