import { lift } from '#lib/disasters/orders/operations/issuing';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Ends an order. */
export const POST = staffDoor('orders.confirm', (at) =>
  decideIn(at, 'orders.confirm', async ({ fields: { id = '', edition } }) =>
    asDecided(await lift(at.staff, { id, edition: wholeNumber(edition) }, at.now), 'lifted', () => 'orders'),
  ),
);
