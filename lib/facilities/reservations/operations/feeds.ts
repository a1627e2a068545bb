import { read, type Writer, write } from '#db/client';
import { groupsOf } from '#lib/facilities/applicants/operations/choosing';
import { type Feed, feedNamed, feedOfResident, putFeed, removeFeed } from '#lib/facilities/reservations/feeds/store';
import type { Reservation } from '#lib/facilities/reservations/model';
import { quarterAt } from '#lib/facilities/reservations/rules';
import { reservationsOf } from '#lib/facilities/reservations/store';
import type { Locale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { isSealed, seal } from '#lib/secret';

const purpose = 'reservation-feed';

/** A calendar keeps what has been for a month. */
const behind = 31 * 86_400_000;

/** Makes the secret address of somebody's calendar, or a new one: the one before ends. */
export async function makeCalendar(residentId: string, locale: Locale, now: Date): Promise<void> {
  await write((writer) => putFeed(writer, { id: newKey(), residentId, locale, madeAt: now }));
}

/** Ends somebody's calendar: its address shows nothing any more. */
export async function endCalendar(residentId: string): Promise<void> {
  await write((writer) => removeFeed(writer, residentId));
}

/** The same for whoever leaves, inside that transaction. */
export async function removeCalendar(writer: Writer, residentId: string): Promise<void> {
  await removeFeed(writer, residentId);
}

/** The address of somebody's calendar, without the city's own; undefined where he has none. The database alone cannot tell it. */
export async function calendarAddress(residentId: string): Promise<string | undefined> {
  const feed = await feedOfResident(read, residentId);
  return feed && `/calendar/reservations-${feed.id}.${seal(purpose, feed.id)}.ics`;
}

/** What the calendar of this file name shows: reservations of somebody and his groups. Undefined for none, and for one that has ended. */
export async function calendarNamed(file: string, now: Date): Promise<{ feed: Feed; reservations: Reservation[] } | undefined> {
  const [, id = '', sealed = ''] = /^reservations-([\w-]+)\.([\w-]+)\.ics$/.exec(file) ?? [];
  const feed = isSealed(purpose, id, sealed) ? await feedNamed(read, id) : undefined;
  if (!feed) return undefined;
  const { residentId } = feed;
  const owner = { residentId, groups: await groupsOf(residentId) };
  return { feed, reservations: await reservationsOf(read, owner, quarterAt(new Date(now.getTime() - behind))) };
}
