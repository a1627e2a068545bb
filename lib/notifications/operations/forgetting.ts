import { read, type Writer, write } from '#db/client';
import { messagesOf, removeMessages } from '#lib/notifications/inbox/store';
import { deliveriesKeptDays, messagesKeptDays } from '#lib/notifications/model';
import { keyOf, passedOnUnder } from '#lib/notifications/operations/announcing';
import { deleteDeliveries, deleteTold, deleteToldBefore } from '#lib/notifications/outbox/store';
import {
  endpointsOf,
  findChoices,
  findSubscriber,
  removeSubscriber,
  removeSubscribers,
  unreachableKeys,
} from '#lib/notifications/subscribers/store';

const day = 86_400_000;

/** Forgets a resident who deletes his account, inside that transaction: choices, endpoints, messages, and what was told to him alone. */
export async function forgetListener(writer: Writer, residentId: string): Promise<void> {
  await removeSubscriber(writer, { residentId });
  await removeMessages(writer, residentId);
  await deleteTold(writer, keyOf(residentId));
}

/** Forgets what was told under keys that begin so, inside that transaction, and ends what still waits of it. */
export async function forgetTelling(writer: Writer, prefix: string): Promise<void> {
  await deleteTold(writer, prefix);
}

/** Forgets what a deputy was told for somebody, inside the transaction in which that ends: nothing of it goes out any more. */
export async function forgetPassedOn(writer: Writer, deputyId: string, deputationId: string): Promise<void> {
  await deleteTold(writer, `${keyOf(deputyId)}${passedOnUnder(deputationId)}`);
}

/** What is kept of somebody as one who is told of things, to take along; where his browsers are reached is named, their keys are not. */
export async function exportToldTo(residentId: string) {
  const subscriber = await findSubscriber(read, { residentId });
  const [choices, endpoints, messages] = await Promise.all([
    findChoices(read, { residentId }),
    endpointsOf(read, subscriber ? [subscriber.id] : []),
    messagesOf(read, residentId, { limit: 1000 }),
  ]);
  return {
    notifications: choices,
    browsers: endpoints.map(({ url, addedAt }) => ({ url, addedAt })),
    messages: messages.map(({ at, readAt, row }) => ({ at, readAt, ...row.message })),
  };
}

/** Forgets messages after a year and what became of each delivery after a month; tells how many messages. */
export async function forgetTold(now: Date): Promise<number> {
  return write(async (writer) => {
    await deleteDeliveries(writer, new Date(now.getTime() - deliveriesKeptDays * day));
    return deleteToldBefore(writer, new Date(now.getTime() - messagesKeptDays * day));
  });
}

/** Forgets browsers that chose a month ago and can be reached in no way; tells how many. */
export async function forgetUnreachable(now: Date): Promise<number> {
  const gone = await unreachableKeys(read, new Date(now.getTime() - 30 * day));
  if (gone.length > 0) await write((writer) => removeSubscribers(writer, gone));
  return gone.length;
}
