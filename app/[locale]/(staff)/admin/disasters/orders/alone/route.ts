import { issueAlone } from '#lib/disasters/orders/operations/issuing';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Puts a proposal in force without a second person, for a reason that is kept. */
export const POST = staffDoor('orders.confirm', (at) =>
  decideIn(at, 'orders.confirm', async ({ fields: { id = '', edition, reason = '' } }) => {
    const issued = await issueAlone(at.staff, { id, edition: wholeNumber(edition) }, reason, at.now);
    return asDecided(issued, 'issued', (fault) => (fault === 'reason-short' ? `reason-${id}` : 'orders'));
  }),
);
