import { type Writer, write } from '#db/client';
import { dayOf, momentOf } from '#lib/calendar/day';
import type { Locale } from '#lib/i18n/locales';
import { type InboxPage, inboxPage } from '#lib/notifications/operations/inbox';
import { kindsForDeputies } from '#lib/notifications/rules';
import { deputationInForce } from '#lib/residents/deputies/store';
import type { Profile } from '#lib/residents/fields';
import type { Deputation, DeputyAct, SignedIn } from '#lib/residents/model';
import { noteAct } from '#lib/residents/operations/deputies';
import { findPerson } from '#lib/residents/person/store';
import { isDoneSince } from '#lib/residents/traces/store';

/** He sees on which days something of his was read: whoever looks every hour shall not fill his list. */
async function noteOnceADay(writer: Writer, deputation: Deputation, act: DeputyAct, now: Date): Promise<void> {
  if (!(await isDoneSince(writer, deputation.id, act, momentOf(dayOf(now))))) await noteAct(writer, deputation, act, now);
}

/** The profile of somebody for whom one may read it; he sees on which days it was read. Undefined where one may not (any more). */
export async function readProfileOf(
  { residentId }: SignedIn,
  deputationId: string,
  now: Date,
): Promise<{ deputation: Deputation; profile: Profile } | undefined> {
  return write(async (writer) => {
    const deputation = await deputationInForce(writer, deputationId, residentId);
    const person = deputation?.scopes.includes('profile') ? await findPerson(writer, deputation.principalId) : undefined;
    if (!deputation || !person) return undefined;
    await noteOnceADay(writer, deputation, 'profile-read', now);
    return { deputation, profile: person.profile };
  });
}

/**
 * The messages of somebody for whom one may read them, but for those on how he signs in and who acts for him. He sees on
 * which days they were read. Undefined where one may not (any more).
 */
export async function readMessagesOf(
  { residentId }: SignedIn,
  deputationId: string,
  { locale, page }: { locale: Locale; page: number },
  now: Date,
): Promise<{ deputation: Deputation; messages: InboxPage } | undefined> {
  const deputation = await write(async (writer) => {
    const found = await deputationInForce(writer, deputationId, residentId);
    if (!found?.scopes.includes('messages')) return undefined;
    await noteOnceADay(writer, found, 'messages-read', now);
    return found;
  });
  return deputation && { deputation, messages: await inboxPage(deputation.principalId, { locale, page, kinds: kindsForDeputies }) };
}
