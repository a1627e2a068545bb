import { type Writer, write } from '#db/client';
import { mostEndpoints, type PushSubscription, type Subscriber } from '#lib/notifications/model';
import { endTarget, moveDeliveries } from '#lib/notifications/outbox/store';
import {
  endpointAt,
  endpointsOf,
  findChoices,
  findSubscriber,
  giveEndpoints,
  moveEndpoints,
  removeEndpoints,
  removeSubscriber,
  saveChoices,
  saveEndpoint,
} from '#lib/notifications/subscribers/store';
import { ok, type Result, refused } from '#lib/result';

type Given = { subscription: PushSubscription; sessionId?: string | undefined };

/**
 * Takes a browser's subscription; `sessionId` is that in which its owner gave it. Refused for somebody who has not chosen a
 * topic: nobody is asked for permission before he knows for what. Of too many endpoints the oldest goes.
 */
export async function takeEndpoint(who: Subscriber, { subscription, sessionId }: Given, now: Date): Promise<Result<true, 'no-topic'>> {
  return write(async (writer) => {
    const found = await findSubscriber(writer, who);
    if (!found) return refused('no-topic');
    const known = await endpointAt(writer, subscription.endpoint);
    // Whoever used this browser before is not to be told here any more, least of all what concerns him alone.
    if (known && known.subscriberId !== found.id) await leave(writer, [known.id]);
    await saveEndpoint(writer, { subscriberId: found.id, sessionId: sessionId ?? null }, subscription, now);
    const endpoints = await endpointsOf(writer, [found.id]);
    await leave(
      writer,
      endpoints.slice(0, -mostEndpoints).map(({ id }) => id),
    );
    return ok(true);
  });
}

/** What a browser says of the endpoint it had: the address alone is no proof, the secret of its keys is (RFC 8291). */
export type Former = { endpoint: string; auth: string };

/**
 * Takes a browser's new endpoint in place of the one it had, for whoever it was, also when his session has ended meanwhile: what
 * waits for the former one comes by this. False where there was none, or the secret is another.
 */
export async function renewEndpoint(former: Former, subscription: PushSubscription, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const known = await endpointAt(writer, former.endpoint);
    if (!known || known.auth !== former.auth) return false;
    const taken = await saveEndpoint(writer, known, subscription, now);
    if (taken.id === known.id) return true;
    await moveDeliveries(writer, known.id, taken);
    await leave(writer, [known.id]);
    return true;
  });
}

async function leave(writer: Writer, ids: readonly string[]): Promise<void> {
  await removeEndpoints(writer, ids);
  for (const id of ids) await endTarget(writer, id, 'ended');
}

/** Sends no more notices to one browser of somebody's. */
export async function dropEndpoint(who: Subscriber, url: string): Promise<void> {
  await write(async (writer) => {
    const found = await findSubscriber(writer, who);
    const endpoint = (await endpointsOf(writer, found ? [found.id] : [])).find((one) => one.url === url);
    if (endpoint) await leave(writer, [endpoint.id]);
  });
}

/** Moves a browser that listened by itself into its owner's account: its endpoints are his, its own choices are forgotten. */
export async function moveIn(resident: { residentId: string }, browser: { key: string }): Promise<void> {
  await write(async (writer) => {
    const [from, to] = [await findSubscriber(writer, browser), await findSubscriber(writer, resident)];
    if (from && to) await moveEndpoints(writer, from.id, to.id);
    await removeSubscriber(writer, browser);
  });
}

/**
 * Somebody signs out of a browser: it goes on hearing what is told to all, by itself and with his choices, and nothing more of
 * what concerns him alone. False where it heard nothing.
 */
export async function stayAsBrowser(
  { residentId, sessionId }: { residentId: string; sessionId: string },
  key: string,
  now: Date,
): Promise<boolean> {
  return write(async (writer) => {
    const found = await findSubscriber(writer, { residentId });
    const choices = await findChoices(writer, { residentId });
    const here = (await endpointsOf(writer, found ? [found.id] : [])).filter((one) => one.sessionId === sessionId);
    if (!found || !choices || here.length === 0) return false;
    const browser = await saveChoices(writer, { key }, { ...choices, byEmail: false }, found.locale, now);
    for (const { id } of here) await endTarget(writer, id, 'ended');
    await giveEndpoints(
      writer,
      here.map(({ id }) => id),
      browser,
    );
    return true;
  });
}

/** Somebody ends sessions from elsewhere, inside that transaction: nothing is told any more where they were. */
export async function endDevices(writer: Writer, residentId: string, sessions: { only: string } | { except: string }): Promise<void> {
  const found = await findSubscriber(writer, { residentId });
  const isMeant = (sessionId: string | null) => ('only' in sessions ? sessionId === sessions.only : sessionId !== sessions.except);
  const gone = (await endpointsOf(writer, found ? [found.id] : [])).filter((one) => isMeant(one.sessionId));
  await leave(
    writer,
    gone.map(({ id }) => id),
  );
}
