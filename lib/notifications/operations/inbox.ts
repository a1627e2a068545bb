import { read as look, write } from '#db/client';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { countUnread, findMessage, markRead, messagesOf, type WantedMessages } from '#lib/notifications/inbox/store';
import type { Said } from '#lib/notifications/model';
import { say } from '#lib/notifications/operations/wording';

/** A message as it stands in my page. */
export type Told = Said & { id: string; at: Date; readAt: Date | null };

/** So many messages a page shows. */
const onePage = 50;

/** A resident's messages in his language, newest first. */
export async function inboxOf(residentId: string, locale: Locale, wanted: WantedMessages = { limit: onePage }): Promise<Told[]> {
  const stored = await messagesOf(look, residentId, wanted);
  return Promise.all(stored.map(async ({ id, at, readAt, row }) => ({ ...(await say(row.message, locale)), id, at, readAt })));
}

/** One page of them, the first is 1; `hasOlder`: more follow. */
export type InboxPage = { page: number; told: Told[]; hasOlder: boolean };

/** A page of a resident's messages; `kinds`: of these only. */
export async function inboxPage(
  residentId: string,
  { locale, page, kinds }: { locale: Locale; page: number; kinds?: readonly string[] },
): Promise<InboxPage> {
  const at = Math.max(page, 1);
  const found = await inboxOf(residentId, locale, { limit: onePage + 1, skip: (at - 1) * onePage, ...(kinds && { kinds }) });
  return { page: at, told: found.slice(0, onePage), hasOlder: found.length > onePage };
}

/** How many messages a resident has not read. */
export async function unreadOf(residentId: string): Promise<number> {
  return countUnread(look, residentId);
}

/** Notes that a resident has read a message of his, and tells where it leads; undefined for another's, which stays as it is. */
export async function read(residentId: string, messageId: string, now: Date): Promise<string | undefined> {
  const found = await write(async (writer) => {
    await markRead(writer, residentId, { id: messageId }, now);
    return findMessage(writer, residentId, messageId);
  });
  return found && (await say(found.row.message, originalLocale)).path;
}

/** The same of all that he was shown: what came after the newest of them stays unread. */
export async function readAll(residentId: string, until: Date, now: Date): Promise<void> {
  await write((writer) => markRead(writer, residentId, { until }, now));
}
