import { handIn } from '#lib/notices/operations/deciding';
import { noticeDoor } from '#lib/web/notice-door';

/** Asks a second person for approval. */
export const POST = noticeDoor('notices.write', 'notice-handed-in', ({ staff, seen, fields, now }) =>
  handIn(staff, seen, fields['note'] ?? '', now),
);
