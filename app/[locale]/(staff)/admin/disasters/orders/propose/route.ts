import { orderOfFields } from '#lib/disasters/orders/fields';
import { propose } from '#lib/disasters/orders/operations/issuing';
import { asDecided, controlOf, decideIn } from '#lib/web/disaster-room';
import { staffDoor } from '#lib/web/staff';

/** Proposes an order; it reaches nobody yet. */
export const POST = staffDoor('orders.propose', (at) =>
  decideIn(
    at,
    'orders.propose',
    async ({ fields, world }) => asDecided(await propose(at.staff, world, orderOfFields(fields), at.now), 'proposed', controlOf),
    '/order',
  ),
);
