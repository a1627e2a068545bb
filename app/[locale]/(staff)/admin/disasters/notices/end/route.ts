import { endNotice } from '#lib/disasters/orders/operations/notices';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { staffDoor } from '#lib/web/staff';

/** Ends a safety notice before its time. */
export const POST = staffDoor('safety.post', (at) =>
  decideIn(at, 'safety.post', async ({ fields: { id = '' } }) => asDecided(await endNotice(at.staff, id, at.now), 'ended', () => 'safety')),
);
