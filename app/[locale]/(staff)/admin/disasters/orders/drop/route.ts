import { drop } from '#lib/disasters/orders/operations/issuing';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Takes a proposal off the table. */
export const POST = staffDoor('orders.propose', (at) =>
  decideIn(at, 'orders.propose', async ({ fields: { id = '', edition } }) =>
    asDecided(await drop(at.staff, { id, edition: wholeNumber(edition) }, at.now), 'dropped', () => 'orders'),
  ),
);
