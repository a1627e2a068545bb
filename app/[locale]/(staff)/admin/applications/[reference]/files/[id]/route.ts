import { openFile } from '#lib/files/storage';
import { fileOfCase } from '#lib/procedures/cases/operations/looking';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** A file that came with a case, for staff of its office; each look is recorded. Nothing in it can do anything here. */
export const GET = staffDoor('applications.handle', async ({ staff, params, now }) => {
  const file = await fileOfCase(staff, params['reference'] ?? '', params['id'] ?? '', now);
  const bytes = file && (await openFile(file.id));
  if (!bytes) return nothingHere();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, '_')}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
});
