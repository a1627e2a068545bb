import { read as look, write } from '#db/client';
import type { Locale } from '#lib/i18n/locales';
import type { Said } from '#lib/notifications/model';
import { say } from '#lib/notifications/operations/wording';
import { countUnread, markRead, messagesOf } from '#lib/notifications/outbox/store';

/** A message as it stands in my page. */
export type Told = Said & { id: string; at: Date; readAt: Date | null };

/** A resident's messages in his language, newest first, at most 100. */
export async function inboxOf(residentId: string, locale: Locale): Promise<Told[]> {
  const stored = await messagesOf(look, residentId, 100);
  return Promise.all(stored.map(async ({ id, at, readAt, row }) => ({ ...(await say(row.message, locale)), id, at, readAt })));
}

/** How many messages a resident has not read. */
export async function unreadOf(residentId: string): Promise<number> {
  return countUnread(look, residentId);
}

/** Notes that a resident has read a message of his; another's stays as it is. */
export async function read(residentId: string, messageId: string, now: Date): Promise<void> {
  await write((writer) => markRead(writer, residentId, messageId, now));
}
