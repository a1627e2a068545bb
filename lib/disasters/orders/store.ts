import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { evacuationOrders, safetyNotices, shelterStates } from '#db/schema';
import { Order, type OrderWorld, SafetyNotice, Shelter } from '#lib/disasters/orders/model';

const orderOf = (row: typeof evacuationOrders.$inferSelect): Order => Order.parse(row);
const noticeOf = (row: typeof safetyNotices.$inferSelect): SafetyNotice => SafetyNotice.parse(row);

export async function addOrder(writer: Writer, order: Order): Promise<void> {
  await writer.insert(evacuationOrders).values(order);
}

export async function findOrder(reader: Reader, id: string): Promise<Order | undefined> {
  const [row] = await reader.select().from(evacuationOrders).where(eq(evacuationOrders.id, id));
  return row && orderOf(row);
}

/** Changes an order as it was seen; false when somebody was faster. */
export async function changeOrder(
  writer: Writer,
  { id, edition }: Pick<Order, 'id' | 'edition'>,
  values: Partial<Order>,
): Promise<boolean> {
  const changed = await writer
    .update(evacuationOrders)
    .set({ ...values, edition: edition + 1 })
    .where(and(eq(evacuationOrders.id, id), eq(evacuationOrders.edition, edition)))
    .returning({ id: evacuationOrders.id });
  return changed.length > 0;
}

/** Orders in a state, the oldest proposal first. */
export async function ordersIn(reader: Reader, state: Order['state']): Promise<Order[]> {
  const rows = await reader
    .select()
    .from(evacuationOrders)
    .where(eq(evacuationOrders.state, state))
    .orderBy(asc(evacuationOrders.proposedAt));
  return rows.map(orderOf);
}

/** Orders that hold, or ended after a moment. */
export async function ordersSince(reader: Reader, since: Date): Promise<Order[]> {
  const ended = and(inArray(evacuationOrders.state, ['replaced', 'lifted']), gte(evacuationOrders.endedAt, since));
  const rows = await reader
    .select()
    .from(evacuationOrders)
    .where(or(eq(evacuationOrders.state, 'in-force'), ended));
  return rows.map(orderOf);
}

export async function shelters(reader: Reader): Promise<Shelter[]> {
  return (await reader.select().from(shelterStates)).map((row) => Shelter.parse(row));
}

export async function findShelter(reader: Reader, site: string, world: OrderWorld): Promise<Shelter | undefined> {
  const [row] = await reader
    .select()
    .from(shelterStates)
    .where(and(eq(shelterStates.site, site), eq(shelterStates.world, world)));
  return row && Shelter.parse(row);
}

/** Lays down a shelter's state, in place of the edition before it; false when somebody was faster. */
export async function saveShelter(writer: Writer, shelter: Shelter): Promise<boolean> {
  const saved = await writer
    .insert(shelterStates)
    .values(shelter)
    .onConflictDoUpdate({
      target: [shelterStates.site, shelterStates.world],
      set: shelter,
      setWhere: lt(shelterStates.edition, shelter.edition),
    })
    .returning({ site: shelterStates.site });
  return saved.length > 0;
}

export async function addNotice(writer: Writer, notice: SafetyNotice): Promise<void> {
  await writer.insert(safetyNotices).values(notice);
}

export async function findNotice(reader: Reader, id: string): Promise<SafetyNotice | undefined> {
  const [row] = await reader.select().from(safetyNotices).where(eq(safetyNotices.id, id));
  return row && noticeOf(row);
}

/** Ends a notice that lasts; false when it had ended. */
export async function endNoticeRow(writer: Writer, { id, edition }: SafetyNotice, endedAt: Date): Promise<boolean> {
  const ended = await writer
    .update(safetyNotices)
    .set({ endedAt, edition: edition + 1 })
    .where(and(eq(safetyNotices.id, id), isNull(safetyNotices.endedAt)))
    .returning({ id: safetyNotices.id });
  return ended.length > 0;
}

/** Notices that had not expired at a moment, newest first. */
export async function noticesSince(reader: Reader, since: Date): Promise<SafetyNotice[]> {
  const rows = await reader.select().from(safetyNotices).where(gt(safetyNotices.expiresAt, since)).orderBy(desc(safetyNotices.postedAt));
  return rows.map(noticeOf);
}
