import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, notInArray, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { deliveries, messages, outbox, pushEndpoints, subscribers } from '#db/schema';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { Audience, type Channel, type Channels, type Endpoint, Message, type Quiet } from '#lib/notifications/model';

export type OutboxRow = Omit<typeof outbox.$inferSelect, 'audience' | 'kind' | 'params'> & { audience: Audience; message: Message };
export type Delivery = typeof deliveries.$inferSelect;
/** A delivery that is due, where it goes, and when its person wants to be left alone. */
export type Due = Delivery & { endpoint: Endpoint | null; quiet: Quiet | null };
export type NewDelivery = Pick<Delivery, 'outboxId' | 'channel' | 'target' | 'origin' | 'locale' | 'rank' | 'dueAt' | 'usefulUntil'>;

type Told = Pick<OutboxRow, 'key' | 'message' | 'audience' | 'urgent' | 'at' | 'usefulUntil'> & { channels: Channels };

/** Lays a row into the outbox; undefined when this key was told before. */
export async function addToOutbox(writer: Writer, { message, ...told }: Told): Promise<string | undefined> {
  const row = { id: newKey(), ...told, kind: message.kind, params: message.params, reached: '', spreadAt: null };
  const [added] = await writer.insert(outbox).values(row).onConflictDoNothing().returning({ id: outbox.id });
  return added?.id;
}

/** Whether something was told under this key. */
export async function isTold(reader: Reader, key: string): Promise<boolean> {
  return (await reader.$count(outbox, eq(outbox.key, key))) > 0;
}

/** Undefined for what this build cannot read: written by a newer one, or by hand. It must not stand in the way of others. */
export function asRow({ kind, params, audience, ...row }: typeof outbox.$inferSelect): OutboxRow | undefined {
  const read = { audience: Audience.safeParse(audience), message: Message.safeParse({ kind, params }) };
  return read.audience.success && read.message.success ? { ...row, audience: read.audience.data, message: read.message.data } : undefined;
}

/** The oldest row of which not all deliveries have been made out; urgent ones first. Without its content where that cannot be read. */
export async function nextToSpread(reader: Reader): Promise<{ id: string; row: OutboxRow | undefined } | undefined> {
  const [row] = await reader.select().from(outbox).where(isNull(outbox.spreadAt)).orderBy(desc(outbox.urgent), asc(outbox.at)).limit(1);
  return row && { id: row.id, row: asRow(row) };
}

/** Locks a row of which not all deliveries have been made out; false when that has been done, or it was ended, meanwhile. */
export async function holdUnspread(writer: Writer, id: string): Promise<boolean> {
  const unspread = and(eq(outbox.id, id), isNull(outbox.spreadAt));
  return (await writer.update(outbox).set({ id }).where(unspread).returning({ id: outbox.id })).length > 0;
}

export async function outboxRows(reader: Reader, ids: readonly string[]): Promise<Map<string, OutboxRow>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(outbox)
    .where(inArray(outbox.id, [...ids]));
  return new Map(rows.flatMap((stored) => asRow(stored) ?? []).map((row) => [row.id, row]));
}

export async function markSpread(writer: Writer, id: string, reached: string, spreadAt: Date | null): Promise<void> {
  await writer.update(outbox).set({ reached, spreadAt }).where(eq(outbox.id, id));
}

/** Ends what has not gone out yet of something told under a key: it goes nowhere any more, and what is under way is not repeated. */
export async function endOutbox(writer: Writer, key: string, now: Date): Promise<void> {
  const [row] = await writer
    .update(outbox)
    .set({ spreadAt: now, usefulUntil: now })
    .where(eq(outbox.key, key))
    .returning({ id: outbox.id });
  if (!row) return;
  const open = (state: string) => and(eq(deliveries.outboxId, row.id), eq(deliveries.state, state));
  await writer.update(deliveries).set({ state: 'expired' }).where(open('waiting'));
  await writer.update(deliveries).set({ usefulUntil: now }).where(open('claimed'));
}

/** Makes out deliveries; those that are there already stay as they are. */
export async function addDeliveries(writer: Writer, rows: readonly NewDelivery[]): Promise<void> {
  const fresh = { state: 'waiting', attempts: 0, sentAt: null, shownAt: null, detail: '' };
  // SQLite takes 32,766 values in one statement.
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500).map((row) => ({ id: newKey(), ...row, ...fresh }));
    await writer.insert(deliveries).values(part).onConflictDoNothing();
  }
}

const due = (now: Date) => and(eq(deliveries.state, 'waiting'), lte(deliveries.dueAt, now));

/** Whether there is anything to do: a row to spread, or a delivery that is due or was left half done. */
export async function isWorkWaiting(reader: Reader, now: Date): Promise<boolean> {
  const [row] = await reader.select({ id: outbox.id }).from(outbox).where(isNull(outbox.spreadAt)).limit(1);
  if (row) return true;
  const [delivery] = await reader
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(or(due(now), eq(deliveries.state, 'claimed')))
    .limit(1);
  return delivery !== undefined;
}

/** Whoever takes the work over begins anew what another had claimed and not marked, and leaves what is of no use any more. */
export async function takeOver(writer: Writer, now: Date): Promise<void> {
  await writer.update(deliveries).set({ state: 'waiting' }).where(eq(deliveries.state, 'claimed'));
  await writer
    .update(deliveries)
    .set({ state: 'expired' })
    .where(and(eq(deliveries.state, 'waiting'), lte(deliveries.usefulUntil, now)));
}

/** Where due deliveries go. */
export async function originsDue(reader: Reader, now: Date): Promise<string[]> {
  const rows = await reader.selectDistinct({ origin: deliveries.origin }).from(deliveries).where(due(now));
  return rows.map(({ origin }) => origin);
}

/** Due deliveries to one origin, urgent ones first, none of them to these targets; those by push with their endpoint. */
export async function deliveriesDue(reader: Reader, origin: string, busy: readonly string[], limit: number, now: Date): Promise<Due[]> {
  const free = busy.length > 0 ? notInArray(deliveries.target, [...busy]) : undefined;
  const rows = await reader
    .select()
    .from(deliveries)
    .leftJoin(pushEndpoints, eq(pushEndpoints.id, deliveries.target))
    .leftJoin(subscribers, or(eq(subscribers.id, pushEndpoints.subscriberId), eq(subscribers.residentId, deliveries.target)))
    .where(and(due(now), eq(deliveries.origin, origin), gt(deliveries.usefulUntil, now), free))
    .orderBy(asc(deliveries.rank), asc(deliveries.dueAt))
    .limit(limit);
  return rows.map(({ deliveries: delivery, push_endpoints: found, subscribers: quiet }) => ({
    ...{ ...delivery, endpoint: found && asEndpoint(found), quiet },
  }));
}

const asEndpoint = ({ id, url, p256dh, auth }: typeof pushEndpoints.$inferSelect): Endpoint => ({
  id,
  endpoint: url,
  keys: { p256dh, auth },
});

export async function claim(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await writer
    .update(deliveries)
    .set({ state: 'claimed', attempts: plus(deliveries.attempts, 1) })
    .where(inArray(deliveries.id, [...ids]));
}

export async function markSent(writer: Writer, ids: readonly string[], sentAt: Date): Promise<void> {
  if (ids.length > 0)
    await writer
      .update(deliveries)
      .set({ state: 'sent', sentAt, detail: '' })
      .where(inArray(deliveries.id, [...ids]));
}

type Attempted = Pick<Delivery, 'id' | 'attempts'>;

/** Still the attempt of whoever claimed it: another who took the work over may have begun his own, or have brought it. */
const stillOurs = ({ id, attempts }: Attempted) =>
  and(eq(deliveries.id, id), eq(deliveries.state, 'claimed'), eq(deliveries.attempts, attempts));

export async function markEnded(writer: Writer, tried: Attempted, state: 'failed' | 'gone' | 'expired', detail: string): Promise<void> {
  await writer.update(deliveries).set({ state, detail }).where(stillOurs(tried));
}

/** Puts a delivery off after an attempt. */
export async function putOff(writer: Writer, tried: Attempted, dueAt: Date, detail: string): Promise<void> {
  await writer.update(deliveries).set({ state: 'waiting', dueAt, detail }).where(stillOurs(tried));
}

/** Lets a delivery that nobody has tried wait until a moment. */
export async function letWait(writer: Writer, id: string, dueAt: Date): Promise<void> {
  await writer.update(deliveries).set({ dueAt }).where(eq(deliveries.id, id));
}

/** Puts off all that waits for a target: it would fare no better than what was tried. */
export async function putOffTarget(writer: Writer, target: string, dueAt: Date): Promise<void> {
  await writer
    .update(deliveries)
    .set({ dueAt })
    .where(and(eq(deliveries.target, target), eq(deliveries.state, 'waiting'), lt(deliveries.dueAt, dueAt)));
}

/** Lets what waits for one target go to another, which has taken its place; what goes there already goes once. */
export async function moveDeliveries(writer: Writer, from: string, to: { id: string; origin: string }): Promise<void> {
  const there = writer.select({ id: deliveries.outboxId }).from(deliveries).where(eq(deliveries.target, to.id));
  await writer
    .update(deliveries)
    .set({ target: to.id, origin: to.origin })
    .where(and(eq(deliveries.target, from), eq(deliveries.state, 'waiting'), notInArray(deliveries.outboxId, there)));
}

/** All that waits for a target that is no more. */
export async function endTarget(writer: Writer, target: string, detail: string): Promise<void> {
  await writer
    .update(deliveries)
    .set({ state: 'gone', detail })
    .where(and(eq(deliveries.target, target), eq(deliveries.state, 'waiting')));
}

/** Notes that a phone has shown a notice; the first time counts. */
export async function markShown(writer: Writer, id: string, shownAt: Date): Promise<void> {
  await writer
    .update(deliveries)
    .set({ shownAt })
    .where(and(eq(deliveries.id, id), isNull(deliveries.shownAt)));
}

export type Figures = Record<'waiting' | 'sent' | 'failed' | 'gone' | 'expired' | 'shown', number>;

/** What became of something told under a key, by channel. */
export async function figuresOf(reader: Reader, key: string, channel: Channel): Promise<Figures> {
  const [row] = await reader.select({ id: outbox.id }).from(outbox).where(eq(outbox.key, key));
  const of = (state: string[]) =>
    and(eq(deliveries.outboxId, row?.id ?? ''), eq(deliveries.channel, channel), inArray(deliveries.state, state));
  const count = (...state: string[]) => reader.$count(deliveries, of(state));
  return {
    ...{ waiting: await count('waiting', 'claimed'), sent: await count('sent'), failed: await count('failed') },
    ...{ gone: await count('gone'), expired: await count('expired') },
    shown: await reader.$count(deliveries, and(of(['sent']), isNotNull(deliveries.shownAt))),
  };
}

/** Deletes deliveries that lost their use before a moment. */
export async function deleteDeliveries(writer: Writer, before: Date): Promise<void> {
  await writer.delete(deliveries).where(lt(deliveries.usefulUntil, before));
}

/** Deletes what was told under keys that begin so, and what became of it. */
export async function deleteTold(writer: Writer, prefix: string): Promise<void> {
  // A range, which the index on keys serves; no key has a letter after the last of Unicode's.
  const these = and(gte(outbox.key, prefix), lt(outbox.key, `${prefix}\uffff`));
  const told = writer.select({ id: outbox.id }).from(outbox).where(these);
  await writer.delete(messages).where(inArray(messages.outboxId, told));
  await writer.delete(deliveries).where(inArray(deliveries.outboxId, told));
  await writer.delete(outbox).where(these);
}

/** Deletes what was told before a moment, with its messages; tells how many messages. */
export async function deleteToldBefore(writer: Writer, before: Date): Promise<number> {
  const old = and(lt(outbox.at, before), isNotNull(outbox.spreadAt));
  const told = writer.select({ id: outbox.id }).from(outbox).where(old);
  const gone = await writer.delete(messages).where(inArray(messages.outboxId, told)).returning({ id: messages.id });
  await writer.delete(outbox).where(old);
  return gone.length;
}

/** Localised for whom it was made out. */
export const localeOfDelivery = ({ locale }: Pick<Delivery, 'locale'>) => (isLocale(locale) ? locale : originalLocale);
