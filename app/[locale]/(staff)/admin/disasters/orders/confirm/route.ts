import { confirm } from '#lib/disasters/orders/operations/issuing';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Confirms another's proposal, which puts it in force and tells everybody. */
export const POST = staffDoor('orders.confirm', (at) =>
  decideIn(at, 'orders.confirm', async ({ fields: { id = '', edition } }) =>
    asDecided(await confirm(at.staff, { id, edition: wholeNumber(edition) }, at.now), 'issued', () => 'orders'),
  ),
);
