import { approve } from '#lib/notices/operations/deciding';
import { noticeDoor } from '#lib/web/notice-door';

/** Approves another's notice: it is told at once, or at its times. */
export const POST = noticeDoor('notices.approve', 'notice-approved', ({ staff, seen, fields, now }) =>
  approve(staff, seen, { urgent: fields['urgent'] === 'on', reason: fields['reason'] ?? '' }, now),
);
