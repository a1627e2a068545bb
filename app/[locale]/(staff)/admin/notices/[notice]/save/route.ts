import { saveNotice } from '#lib/notices/operations/writing';
import { noticeDoor } from '#lib/web/notice-door';

/** Saves what is written in a notice. */
export const POST = noticeDoor('notices.write', 'notice-saved', ({ staff, seen, fields, now }) => saveNotice(staff, seen, fields, now));
