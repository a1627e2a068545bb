import { returnNotice } from '#lib/notices/operations/deciding';
import { noticeDoor } from '#lib/web/notice-door';

/** Sends a notice back to whoever wrote it, and says why. */
export const POST = noticeDoor('notices.approve', 'notice-returned', ({ staff, seen, fields, now }) =>
  returnNotice(staff, seen, fields['reason'] ?? '', now),
);
