import type { Reader, Writer } from '#db/client';
import { addMessages } from '#lib/notifications/inbox/store';
import type { Channels, Message, PublicAudience } from '#lib/notifications/model';
import { addToOutbox, endOutbox, isTold } from '#lib/notifications/outbox/store';
import { isForDeputies } from '#lib/notifications/rules';
import { readersFor } from '#lib/residents/operations/contact';

const day = 24 * 60 * 60_000;

/** For how long a notice is worth delivering, unless somebody says otherwise. */
const usuallyUseful = 3 * day;

type Announcement = {
  message: Message;
  /** Names the thing that is told, such as `garbage/hama/2026-11-22`: told again under the same key, it is told once. */
  key: string;
  /** Saves lives: goes out in quiet hours too, and before everything else. */
  urgent?: boolean;
  usefulUntil?: Date;
};

/**
 * Tells all who want to hear of it, inside the transaction of the thing that is told: both are kept or neither. Who that
 * is and how they are reached is looked up afterwards, so this takes one row however many they are.
 */
export async function announce(
  writer: Writer,
  { audience, channels = 'all', ...told }: Announcement & { audience: PublicAudience; channels?: Channels },
  now: Date,
): Promise<void> {
  await addToOutbox(writer, { ...row(told, now), audience, channels });
}

/**
 * Tells one resident, in his own page at once, and by the ways he chose; the same transaction, as above. Whoever reads
 * his messages for him is told too, of what is for deputies.
 */
export async function tellResident(
  writer: Writer,
  { residentId, ...told }: Announcement & { residentId: string },
  now: Date,
): Promise<void> {
  const own = { ...told, key: `${keyOf(residentId)}${told.key}` };
  const outboxId = await addToOutbox(writer, { ...row(own, now), audience: { residentId }, channels: 'all' });
  if (!outboxId) return;
  await addMessages(writer, [residentId], outboxId, now);
  const { message } = told;
  if (!isForDeputies(message)) return;
  for (const { deputationId, readerId, name } of await readersFor(writer, residentId)) {
    const passedOn = { kind: 'for-another', params: { name, deputation: deputationId, message } } as const;
    await tellResident(writer, { ...told, residentId: readerId, message: passedOn, key: `${passedOnUnder(deputationId)}${outboxId}` }, now);
  }
}

/** Whether a resident was told something under a key. */
export async function hasBeenTold(reader: Reader, residentId: string, key: string): Promise<boolean> {
  return isTold(reader, `${keyOf(residentId)}${key}`);
}

/** Ends what was told under a key and has not gone out yet, inside the transaction of what ends it. */
export async function stopTelling(writer: Writer, key: string, now: Date): Promise<void> {
  await endOutbox(writer, key, now);
}

/** What begins the keys of all that was told to one resident, and nobody else. */
export const keyOf = (residentId: string) => `resident/${residentId}/`;

/** What begins the rest of the key of all that a deputy was told for somebody. */
export const passedOnUnder = (deputationId: string) => `for/${deputationId}/`;

function row({ message, key, urgent = false, usefulUntil }: Announcement, now: Date) {
  return { message, key, urgent, usefulUntil: usefulUntil ?? new Date(now.getTime() + usuallyUseful), at: now };
}
