import { NoQuery, readQuery } from '#lib/open-data/query';
import { fetchAttachment } from '#lib/procedures/handover/operations/fetching';
import { ok } from '#lib/result';
import { handoverDoor } from '#lib/web/handover-door';

export const dynamic = 'force-dynamic';

/** Signs that are plain in an address and not in the name of a file (RFC 8187). */
const asEscape = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

/** `/api/v1/applications/{reference}/files/{id}`: a file that came with an application, as it lies here. */
export const GET = handoverDoor(async ({ system, search, reference, id, now }) => {
  const query = readQuery(NoQuery, search);
  if (!query.ok) return query;
  const fetched = await fetchAttachment(system, reference, id, now);
  if (!fetched.ok) return fetched;
  const { file, bytes } = fetched.value;
  const headers = {
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()]/g, asEscape)}`,
    'Content-Security-Policy': 'sandbox',
  };
  return ok({ type: file.type, body: Uint8Array.from(bytes), headers });
});
