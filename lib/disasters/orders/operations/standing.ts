import { read } from '#db/client';
import type { Order, OrderWorld, SafetyNotice, Shelter } from '#lib/disasters/orders/model';
import { byLevel, isOpen, lasts } from '#lib/disasters/orders/rules';
import { noticesSince, ordersIn, ordersSince, shelters } from '#lib/disasters/orders/store';
import { keptWhile } from '#lib/publication/kept';
import { currentContentVersion } from '#lib/publication/operations';

/** What the city has said and what still holds, in one world. */
export type Standing = { orders: Order[]; shelters: Shelter[]; notices: SafetyNotice[] };

/** Every page asks: the rows lie in memory under the content version, which every act raises. */
const rowsInHand = keptWhile((_now: Date) => currentContentVersion(), readRows);

async function readRows(now: Date): Promise<Standing> {
  const [orders, open, notices] = await Promise.all([ordersIn(read, 'in-force'), shelters(read), noticesSince(read, now)]);
  return { orders: orders.sort(byLevel), shelters: open, notices };
}

/** The orders in force, the gravest first. */
export async function ordersInForce(now: Date, world: OrderWorld): Promise<Order[]> {
  return (await rowsInHand(now)).orders.filter((one) => one.world === world);
}

/** Everything of one world at a moment: orders in force, open shelters, notices that last. */
export async function standingIn(world: OrderWorld, now: Date): Promise<Standing> {
  const rows = await rowsInHand(now);
  return {
    orders: await ordersInForce(now, world),
    shelters: rows.shelters.filter((one) => one.world === world && isOpen(one)),
    notices: rows.notices.filter((one) => one.world === world && lasts(one, now)),
  };
}

/** What was said last of each site in one world, by its slug; also that it has closed again. */
export async function shelterStates(world: OrderWorld, now: Date): Promise<ReadonlyMap<string, Shelter>> {
  const { shelters: said } = await rowsInHand(now);
  return new Map(said.filter((one) => one.world === world).map((shelter) => [shelter.site, shelter]));
}

/** The same as the desk sees it: with what waits for confirmation, and closed shelters for their editions. */
export async function deskStanding(world: OrderWorld, now: Date): Promise<Standing & { proposals: Order[] }> {
  const [standing, proposals, all] = await Promise.all([standingIn(world, now), ordersIn(read, 'proposed'), shelters(read)]);
  const here = <One extends { world: string }>(rows: readonly One[]) => rows.filter((one) => one.world === world);
  return { ...standing, shelters: here(all), proposals: here(proposals) };
}

/** What waits for a second person, of both worlds. */
export async function proposalsWaiting(): Promise<Order[]> {
  return ordersIn(read, 'proposed');
}

const day = 86_400_000;
/** Other programs see what ended for so long: they may not have looked in between. */
export const toldAfterwards = 7 * day;

/** What other programs are told, of both worlds: what holds, and what ended or expired lately. */
export async function standingForFeeds(now: Date): Promise<Standing> {
  const since = new Date(now.getTime() - toldAfterwards);
  const [orders, open, notices] = await Promise.all([ordersSince(read, since), shelters(read), noticesSince(read, since)]);
  return { orders, shelters: open.filter(isOpen), notices };
}
