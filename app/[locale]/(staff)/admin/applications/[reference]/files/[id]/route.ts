import { marked } from '#lib/files/marked';
import { fileOfCase } from '#lib/procedures/cases/operations/looking';
import { openSentFile } from '#lib/procedures/operations/sent-files';
import { purposeTold } from '#lib/web/case-page';
import { sendBack } from '#lib/web/desk-form';
import { fileAnswer } from '#lib/web/file-answer';
import { nothingHere, staffDoor } from '#lib/web/staff';

/**
 * A file that came with a case, for staff of its office; each look is recorded. A copy of a paper that proves who somebody is
 * carries its purpose across it: whoever gets hold of it can use it for nothing else. One that cannot be marked is not shown.
 */
export const GET = staffDoor('applications.handle', async ({ staff, params, locale, now }) => {
  const { reference = '', id = '' } = params;
  const application = await fileOfCase(staff, reference, id, now);
  const opened = application && (await openSentFile(application, id));
  if (!opened) return nothingHere();
  const { file, bytes, identity } = opened;
  const shown = { name: file.name, type: file.type, bytes };
  if (!identity) return fileAnswer(shown);
  const copy = await marked(shown, await purposeTold(application));
  if (copy) return fileAnswer({ ...shown, ...copy });
  return sendBack(`/${locale}/admin/applications/${reference}`, { values: {}, faults: { acts: 'file-unmarkable' } }, now);
});
