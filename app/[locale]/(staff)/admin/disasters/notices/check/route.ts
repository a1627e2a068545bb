import { noticeOfFields } from '#lib/disasters/orders/fields';
import { readNotice } from '#lib/disasters/orders/operations/notices';
import { refused } from '#lib/result';
import { controlOf, decideIn } from '#lib/web/disaster-room';
import { readMoment } from '#lib/web/moment-field';
import { staffDoor } from '#lib/web/staff';

/** Shows what a notice would say: comes back to the room with nothing at fault, or with what is. */
export const POST = staffDoor('safety.post', (at) =>
  decideIn(
    at,
    'safety.post',
    async ({ fields }) => {
      const until = readMoment(fields['expires']);
      const read = await readNotice({ content: noticeOfFields(fields), expiresAt: until === 'wrong' ? undefined : until }, at.now);
      return refused(read.ok ? { field: 'preview', fault: 'preview' } : { field: controlOf(read.fault), fault: read.fault });
    },
    '/notice',
  ),
);
