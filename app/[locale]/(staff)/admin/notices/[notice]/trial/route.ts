import { sendTrial } from '#lib/notices/operations/trial';
import { noticeDoor } from '#lib/web/notice-door';

/** Sends a notice to oneself, as residents would get it. */
export const POST = noticeDoor('notices.write', 'notice-trial', ({ staff, seen, now }) => sendTrial(staff, seen.slug, now));
