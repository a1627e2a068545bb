import { stop } from '#lib/notices/operations/deciding';
import { noticeDoor } from '#lib/web/notice-door';

/** Stops a notice: what has not gone out stays here. */
export const POST = noticeDoor('notices.write', 'notice-stopped', ({ staff, seen, fields, now }) =>
  stop(staff, seen, fields['reason'] ?? '', now),
);
