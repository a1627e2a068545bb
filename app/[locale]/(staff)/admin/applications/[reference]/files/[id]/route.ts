import { marked } from '#lib/files/marked';
import { fileOfCase } from '#lib/procedures/cases/operations/looking';
import { openSentFile } from '#lib/procedures/operations/sent-files';
import { purposeTold } from '#lib/web/case-page';
import { fileAnswer } from '#lib/web/file-answer';
import { nothingHere, staffDoor } from '#lib/web/staff';

/**
 * A file that came with a case, for staff of its office; each look is recorded. A picture of a paper that proves who somebody
 * is carries its purpose across it: whoever gets hold of the copy can use it for nothing else.
 */
export const GET = staffDoor('applications.handle', async ({ staff, params, now }) => {
  const id = params['id'] ?? '';
  const application = await fileOfCase(staff, params['reference'] ?? '', id, now);
  const opened = application && (await openSentFile(application, id));
  if (!opened) return nothingHere();
  const { file, bytes, identity } = opened;
  const shown = { name: file.name, type: file.type, bytes };
  const copy = identity ? await marked(shown, await purposeTold(application)) : undefined;
  return fileAnswer({ ...shown, ...copy });
});
