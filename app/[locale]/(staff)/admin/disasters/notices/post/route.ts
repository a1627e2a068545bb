import { noticeOfFields } from '#lib/disasters/orders/fields';
import { postNotice } from '#lib/disasters/orders/operations/notices';
import { asDecided, controlOf, decideIn } from '#lib/web/disaster-room';
import { readMoment } from '#lib/web/moment-field';
import { staffDoor } from '#lib/web/staff';

/** Posts a safety notice and tells people. */
export const POST = staffDoor('safety.post', (at) =>
  decideIn(
    at,
    'safety.post',
    async ({ fields, world }) => {
      const until = readMoment(fields['expires']);
      const wanted = { content: noticeOfFields(fields), expiresAt: until === 'wrong' ? undefined : until };
      return asDecided(await postNotice(at.staff, world, wanted, at.now), 'posted', controlOf);
    },
    '/notice',
  ),
);
