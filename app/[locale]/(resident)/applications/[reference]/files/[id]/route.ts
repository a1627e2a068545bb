import { fileOfOwnCase } from '#lib/procedures/cases/operations/own-case';
import { applicantOf } from '#lib/web/applicant';
import { fileAnswer } from '#lib/web/file-answer';
import { nothingHere, openGate } from '#lib/web/gate';

/** A file of one's own application, or of a message about it from either side. */
export const GET = openGate(async ({ request, params: { reference = '', id = '' }, now }) => {
  const owner = await applicantOf(request.headers, now);
  const opened = owner && (await fileOfOwnCase(owner, reference, id));
  return opened ? fileAnswer({ ...opened.file, bytes: opened.bytes }) : nothingHere();
});
