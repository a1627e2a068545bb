import { takeBack } from '#lib/notices/operations/deciding';
import { noticeDoor } from '#lib/web/notice-door';

/** Takes a notice out of review, to go on writing. */
export const POST = noticeDoor('notices.write', 'notice-taken-back', ({ staff, seen, now }) => takeBack(staff, seen, now));
