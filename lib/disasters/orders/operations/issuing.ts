import { type Writer, write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { ContentFault, Order, OrderWorld } from '#lib/disasters/orders/model';
import { announceIn } from '#lib/disasters/orders/operations/announcing';
import { checkOrder } from '#lib/disasters/orders/operations/checking';
import { districtsLeft, isSameProposal, mayConfirm, meetingOf, shortestReason } from '#lib/disasters/orders/rules';
import { addOrder, changeOrder, findOrder, ordersIn } from '#lib/disasters/orders/store';
import { newKey } from '#lib/id';
import { stopTelling } from '#lib/notifications/operations/announcing';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export type IssuingFault = 'own-proposal' | 'reason-short' | 'changed-meanwhile' | 'higher-in-force';

/** What is decided about: an order as the person saw it. */
export type SeenOrder = Pick<Order, 'id' | 'edition'>;
type Issued = Result<string, IssuingFault>;
type By = Pick<AtDesk, 'id' | 'name' | 'source'>;

const subjectOf = ({ id }: Pick<Order, 'id'>) => `order/${id}`;

const nobody = { confirmedBy: '', confirmedByName: '', reason: '', inForceAt: null, endedByName: '', endedAt: null, replaces: [] };

/** Proposes an order; nothing is told to anybody yet. Tells its id. */
export async function propose(staff: By, world: OrderWorld, input: unknown, now: Date): Promise<Result<string, ContentFault>> {
  const content = await checkOrder(input);
  if (!content.ok) return content;
  const proposed = { proposedBy: staff.id, proposedByName: staff.name, proposedAt: now };
  const order: Order = { id: newKey(), world, state: 'proposed', content: content.value, ...proposed, ...nobody, edition: 1 };
  await write(async (writer) => {
    await addOrder(writer, order);
    await record(writer, staff, { act: 'orders.proposed', subject: subjectOf(order), after: { world, ...order.content } }, now);
  });
  return ok(order.id);
}

/** Puts another's proposal in force and tells everybody: two persons (避難情報に関するガイドライン leaves the way to the city). */
export async function confirm(staff: By, seen: SeenOrder, now: Date): Promise<Issued> {
  return putInForce(staff, seen, 'orders.confirmed', '', now);
}

/** Puts a proposal in force alone, one's own too, because there is no time for two; the reason is kept for good. */
export async function issueAlone(staff: By, seen: SeenOrder, reason: string, now: Date): Promise<Issued> {
  const said = reason.trim();
  return [...said].length < shortestReason ? refused('reason-short') : putInForce(staff, seen, 'orders.issued-alone', said, now);
}

async function putInForce(
  staff: By,
  seen: SeenOrder,
  act: 'orders.confirmed' | 'orders.issued-alone',
  reason: string,
  now: Date,
): Promise<Issued> {
  return write(async (writer) => {
    // First, so that two who decide at once wait for each other before they look (PostgreSQL).
    await raiseContentVersion(writer, 'told');
    const order = await findOrder(writer, seen.id);
    if (order?.state !== 'proposed' || order.edition !== seen.edition) return refused('changed-meanwhile');
    if (act === 'orders.confirmed' && !mayConfirm(staff.id, order)) return refused('own-proposal');
    const { world, content } = order;
    const met = meetingOf(
      order,
      (await ordersIn(writer, 'in-force')).filter((one) => one.world === world),
    );
    // A proposal that lay too long must not take back what was ordered since; what has passed is lifted.
    if (met.some((older) => older.content.level > content.level)) return refused('higher-in-force');
    for (const older of met) await giveWay(writer, staff, older, order, now);
    const by = { confirmedBy: staff.id, confirmedByName: staff.name, reason };
    await changeOrder(writer, order, { state: 'in-force', inForceAt: now, ...by, replaces: met.map(asReplaced) });
    await record(writer, staff, { act, subject: subjectOf(order), after: { world, ...content, reason } }, now);
    const message = { kind: 'evacuation-order', params: content } as const;
    await announceIn(writer, world, { message, key: subjectOf(order), districts: content.districts, urgent: true }, now);
    return ok(order.id);
  });
}

const asReplaced = ({ id, inForceAt }: Order) => ({ id, inForceAt: (inForceAt ?? new Date(0)).toISOString() });

/** An order ends where a newer one begins; in its other districts it goes on as an order of its own, of which nobody is told anew. */
async function giveWay(writer: Writer, staff: By, older: Order, newer: Order, now: Date): Promise<void> {
  await changeOrder(writer, older, { state: 'replaced', endedAt: now, endedByName: staff.name });
  await record(writer, staff, { act: 'orders.replaced', subject: subjectOf(older), after: { by: newer.id } }, now);
  const districts = districtsLeft(older.content, newer.content);
  if (districts.length === 0) return stopOrder(writer, older, now);
  const content = { ...older.content, districts };
  await addOrder(writer, { ...older, id: newKey(), content, inForceAt: now, replaces: [asReplaced(older)], edition: 1 });
}

/** Stops what was told of an order. What is left of one was told under the first's key: back to that, and not to what another replaced. */
async function stopOrder(writer: Writer, order: Order, now: Date): Promise<void> {
  await stopTelling(writer, subjectOf(order), now);
  for (const { id } of order.replaces) {
    const older = await findOrder(writer, id);
    if (older && isSameProposal(older, order)) await stopOrder(writer, older, now);
  }
}

/** Takes a proposal off the table. */
export async function drop(staff: By, seen: SeenOrder, now: Date): Promise<Issued> {
  return end(staff, seen, { from: 'proposed', to: 'dropped', act: 'orders.dropped' }, now);
}

/** Ends an order and tells those whom it concerned. */
export async function lift(staff: By, seen: SeenOrder, now: Date): Promise<Issued> {
  return end(staff, seen, { from: 'in-force', to: 'lifted', act: 'orders.lifted' }, now);
}

type End = { from: Order['state']; to: 'dropped' | 'lifted'; act: Act };

async function end(staff: By, seen: SeenOrder, { from, to, act }: End, now: Date): Promise<Issued> {
  return write(async (writer) => {
    await raiseContentVersion(writer, 'told');
    const order = await findOrder(writer, seen.id);
    if (order?.state !== from || order.edition !== seen.edition) return refused('changed-meanwhile');
    await changeOrder(writer, order, { state: to, endedAt: now, endedByName: staff.name });
    const { world, content } = order;
    await record(writer, staff, { act, subject: subjectOf(order), before: { world, ...content } }, now);
    const message = { kind: 'order-lifted', params: content } as const;
    if (to === 'lifted') {
      await stopOrder(writer, order, now);
      await announceIn(writer, world, { message, key: `${subjectOf(order)}/lifted`, districts: content.districts }, now);
    }
    return ok(order.id);
  });
}
