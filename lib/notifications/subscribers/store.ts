import { and, asc, eq, gt, inArray, isNull, lt, notExists, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { interests, pushEndpoints, subscribers } from '#db/schema';
import { hashOfKey, newKey } from '#lib/id';
import { Choices, type PublicAudience, type PushSubscription, type Subscriber, wholeCity } from '#lib/notifications/model';
import { interestsOf } from '#lib/notifications/rules';

export type StoredSubscriber = typeof subscribers.$inferSelect;

const named = (who: Subscriber) =>
  'residentId' in who ? eq(subscribers.residentId, who.residentId) : eq(subscribers.keyHash, hashOfKey(who.key));

export async function findSubscriber(reader: Reader, who: Subscriber): Promise<StoredSubscriber | undefined> {
  const [found] = await reader.select().from(subscribers).where(named(who));
  return found;
}

/** What somebody chose; undefined for one who is not there. */
export async function findChoices(reader: Reader, who: Subscriber): Promise<Choices | undefined> {
  const found = await findSubscriber(reader, who);
  if (!found) return undefined;
  const rows = await reader.select().from(interests).where(eq(interests.subscriberId, found.id));
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  const districts = [...new Set(rows.map(({ district }) => district))].filter((district) => district !== wholeCity);
  return Choices.parse({ ...found, topics, districts });
}

/** Lays down what somebody chose, in place of what he chose before; tells who he is. */
export async function saveChoices(writer: Writer, who: Subscriber, choices: Choices, locale: string, now: Date): Promise<string> {
  const { byEmail, quietFrom, quietUntil } = choices;
  const values = { locale, byEmail, quietFrom, quietUntil, changedAt: now };
  const name = 'residentId' in who ? { residentId: who.residentId } : { keyHash: hashOfKey(who.key) };
  const target = 'residentId' in who ? subscribers.residentId : subscribers.keyHash;
  const [row] = await writer
    .insert(subscribers)
    .values({ id: newKey(), ...name, ...values })
    .onConflictDoUpdate({ target, set: values })
    .returning({ id: subscribers.id });
  const subscriberId = row?.id ?? '';
  await writer.delete(interests).where(eq(interests.subscriberId, subscriberId));
  const rows = interestsOf(choices).map((interest) => ({ subscriberId, ...interest }));
  if (rows.length > 0) await writer.insert(interests).values(rows);
  return subscriberId;
}

export type StoredEndpoint = typeof pushEndpoints.$inferSelect;

/** The endpoint at an address, whosever it is. */
export async function endpointAt(reader: Reader, url: string): Promise<StoredEndpoint | undefined> {
  const [found] = await reader.select().from(pushEndpoints).where(eq(pushEndpoints.url, url));
  return found;
}

/** Takes a browser's endpoint; one that another had before is his no more. */
export async function saveEndpoint(
  writer: Writer,
  owner: Pick<StoredEndpoint, 'subscriberId' | 'sessionId'>,
  { endpoint, keys }: PushSubscription,
  now: Date,
): Promise<{ id: string; origin: string }> {
  const { subscriberId, sessionId } = owner;
  const values = { subscriberId, sessionId, origin: new URL(endpoint).origin, ...keys, addedAt: now };
  const [saved] = await writer
    .insert(pushEndpoints)
    .values({ id: newKey(), url: endpoint, ...values })
    .onConflictDoUpdate({ target: pushEndpoints.url, set: values })
    .returning({ id: pushEndpoints.id });
  return { id: saved?.id ?? '', origin: values.origin };
}

/** The endpoints of these people, oldest first. */
export async function endpointsOf(reader: Reader, subscriberIds: readonly string[]): Promise<StoredEndpoint[]> {
  if (subscriberIds.length === 0) return [];
  return reader
    .select()
    .from(pushEndpoints)
    .where(inArray(pushEndpoints.subscriberId, [...subscriberIds]))
    .orderBy(asc(pushEndpoints.addedAt), asc(pushEndpoints.id));
}

/** Gives endpoints to another subscriber, bound to no session. */
export async function giveEndpoints(writer: Writer, ids: readonly string[], subscriberId: string): Promise<void> {
  await writer
    .update(pushEndpoints)
    .set({ subscriberId, sessionId: null })
    .where(inArray(pushEndpoints.id, [...ids]));
}

export async function moveEndpoints(writer: Writer, fromId: string, toId: string): Promise<void> {
  await writer.update(pushEndpoints).set({ subscriberId: toId }).where(eq(pushEndpoints.subscriberId, fromId));
}

export async function removeEndpoints(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await writer.delete(pushEndpoints).where(inArray(pushEndpoints.id, [...ids]));
}

/** Forgets somebody altogether: choices, endpoints, himself. */
export async function removeSubscriber(writer: Writer, who: Subscriber): Promise<void> {
  const found = await findSubscriber(writer, who);
  if (!found) return;
  await writer.delete(interests).where(eq(interests.subscriberId, found.id));
  await writer.delete(pushEndpoints).where(eq(pushEndpoints.subscriberId, found.id));
  await writer.delete(subscribers).where(eq(subscribers.id, found.id));
}

/** Browsers without an account that chose before this moment and can be reached in no way. */
export async function unreachableKeys(reader: Reader, before: Date): Promise<string[]> {
  const reachable = reader.select().from(pushEndpoints).where(eq(pushEndpoints.subscriberId, subscribers.id));
  const rows = await reader
    .select({ id: subscribers.id })
    .from(subscribers)
    .where(and(isNull(subscribers.residentId), lt(subscribers.changedAt, before), notExists(reachable)));
  return rows.map(({ id }) => id);
}

export async function removeSubscribers(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await writer.delete(interests).where(inArray(interests.subscriberId, [...ids]));
  await writer.delete(subscribers).where(inArray(subscribers.id, [...ids]));
}

/** Who chose one of the topics for one of the districts; no topics: everybody, no districts: wherever. */
function reachedBy(reader: Reader, { topics, districts }: PublicAudience) {
  const places = districts.length > 0 ? inArray(interests.district, [...districts, wholeCity]) : undefined;
  const subjects = topics.length > 0 ? inArray(interests.topic, topics) : undefined;
  const ids = reader.select({ id: interests.subscriberId }).from(interests).where(and(subjects, places));
  return subjects || places ? inArray(subscribers.id, ids) : undefined;
}

/** Those whom an audience means, by their id, so many at a time. */
export async function subscribersAfter(
  reader: Reader,
  audience: PublicAudience,
  after: string,
  limit: number,
): Promise<StoredSubscriber[]> {
  return reader
    .select()
    .from(subscribers)
    .where(and(gt(subscribers.id, after), reachedBy(reader, audience)))
    .orderBy(asc(subscribers.id))
    .limit(limit);
}

/** How many an audience means, who can be reached: endpoints of browsers, and those who chose e-mail. */
export async function countAudience(reader: Reader, audience: PublicAudience): Promise<{ people: number; push: number; mail: number }> {
  const meant = reachedBy(reader, audience);
  const ids = reader.select({ id: subscribers.id }).from(subscribers).where(meant);
  const reachable = or(
    eq(subscribers.byEmail, true),
    inArray(subscribers.id, reader.select({ id: pushEndpoints.subscriberId }).from(pushEndpoints)),
  );
  return {
    people: await reader.$count(subscribers, and(meant, reachable)),
    push: await reader.$count(pushEndpoints, inArray(pushEndpoints.subscriberId, ids)),
    mail: await reader.$count(subscribers, and(meant, eq(subscribers.byEmail, true))),
  };
}
