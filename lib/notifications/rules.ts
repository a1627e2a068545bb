import { createHash } from 'node:crypto';
import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import { type Choices, type Message, type PlainMessage, type Quiet, type Topic, wholeCity } from '#lib/notifications/model';

const firstPause = 30_000;
const longestPause = 60 * 60_000;
/** A service may ask for more patience than we have by ourselves, but not for ever. */
const longestObeyed = 24 * 60 * 60_000;

/** The first moment from now on at which somebody wants to be disturbed; now itself outside of his quiet hours. */
export function nextLoud({ quietFrom, quietUntil }: Quiet, now: Date): Date {
  const today = dayOf(now);
  // The night that began yesterday may still last.
  for (const day of [addDays(today, -1), today]) {
    const from = momentOf(day, quietFrom);
    const until = momentOf(quietUntil < quietFrom ? addDays(day, 1) : day, quietUntil);
    if (from <= now && now < until) return until;
  }
  return now;
}

/** The ranks of deliveries: what saves lives goes first, the everyday last. */
const ranks = { urgent: 0, usual: 1, everyday: 2 } as const;

/** What can wait until a danger is over: a drill, too. */
const everyday: readonly string[] = ['garbage-day', 'composed', 'drill'];

export function rankOf({ urgent, message: { kind } }: { urgent: boolean; message: Pick<Message, 'kind'> }): number {
  if (urgent) return ranks.urgent;
  return everyday.includes(kind) ? ranks.everyday : ranks.usual;
}

/** So long the everyday is put off, again and again, while life is in danger in the city. */
const calmAfter = 10 * 60_000;

/** The first moment at which a notice may come: what is urgent at any hour, the everyday not in an emergency. */
export function mayComeAt({ rank, quiet }: { rank: number; quiet: Quiet | null }, now: Date, isEmergency = false): Date {
  if (rank === ranks.everyday && isEmergency) return new Date(now.getTime() + calmAfter);
  return rank === ranks.urgent || !quiet ? now : nextLoud(quiet, now);
}

/**
 * When to try again after so many attempts: twice as long each time, up to an hour, and spread by chance (`random`, 0 to 1)
 * over half of it, so that those who failed together do not come back together. What a service asked for is obeyed.
 */
export function tryAgainAt(attempts: number, notBefore: Date | undefined, now: Date, random = Math.random): Date {
  const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause) * (0.5 + random());
  return new Date(Math.max(now.getTime() + pause, notBefore?.getTime() ?? 0));
}

/** The moment a `Retry-After` header names, in seconds or as a date (RFC 9110, 10.2.3), a day from now at most; undefined when it names none. */
export function retryAfter(header: string | undefined, now: Date): Date | undefined {
  if (header === undefined) return undefined;
  const moment = /^\d{1,9}$/.test(header) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(moment) ? undefined : new Date(Math.min(moment, now.getTime() + longestObeyed));
}

/** The Topic under which a push service replaces what it still holds of the same notice (RFC 8030, 5.4: 32 characters). */
export function topicHeader(outboxId: string): string {
  return createHash('sha256').update(outboxId).digest('base64url').slice(0, 32);
}

/** Topics × districts, as they are kept: no district is the whole city. */
export function interestsOf({ topics, districts }: Pick<Choices, 'topics' | 'districts'>): { topic: Topic; district: string }[] {
  const places = districts.length > 0 ? districts : [wholeCity];
  return topics.flatMap((topic) => places.map((district) => ({ topic, district })));
}

/**
 * Whether whoever reads somebody's messages for him is told of each kind too. How a person signs in and who acts for him
 * is his alone: a deputy who goes too far shall not learn what is done about it.
 */
const forDeputies: Readonly<Record<PlainMessage['kind'], boolean>> = {
  trial: false,
  'new-sign-in': false,
  'sign-in-changed': false,
  'looked-up': true,
  'deputy-accepted': false,
  'deputy-ended': false,
  'deputy-acted': false,
  'garbage-day': true,
  reservation: true,
  applicant: true,
  draw: true,
  payment: true,
  application: true,
  /** The one who applied may be the one who reads his messages. */
  concerned: false,
  composed: true,
  'evacuation-order': true,
  'order-lifted': true,
  'shelter-opened': true,
  'safety-notice': true,
  warning: true,
  'warning-ended': true,
  drill: true,
};

/**
 * Whether a message is about who can come into an account, or who acts in its owner's name. It goes by letter too, whatever its owner chose, and at any hour:
 * a phone that was lost, wiped or set up by somebody else must not be the only one to hear of it.
 */
export function isOfSecurity({ kind }: Pick<Message, 'kind'>): boolean {
  return kind === 'new-sign-in' || kind === 'sign-in-changed' || kind === 'concerned' || kind.startsWith('deputy-');
}

/** The kinds of messages that deputies may read. */
export const kindsForDeputies: readonly string[] = Object.entries(forDeputies).flatMap(([kind, isFor]) => (isFor ? [kind] : []));

/** Whether a message to somebody also goes to those who read his messages for him; never on to theirs. */
export function isForDeputies(message: Message): message is PlainMessage {
  return kindsForDeputies.includes(message.kind);
}
