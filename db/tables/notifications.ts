import { boolean, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * お知らせ: who wants to hear of what, what is to be told, and what became of it on each way (docs/decisions/0014).
 */

/** One row: the keys by which push services know this city (RFC 8292); made at the first start. */
export const pushKeys = table('push_keys', {
  id: integer('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  madeAt: instant('made_at').notNull(),
});

/** Work that one process does at a time; whoever holds it renews it, and another takes over when it has ended. */
export const leases = table('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
});

/** Somebody who wants to hear: an account, or a browser alone, known by the hash of the key in its cookie. Kept until he ends it. */
export const subscribers = table(
  'subscribers',
  {
    id: text('id').primaryKey(),
    residentId: text('resident_id'),
    keyHash: text('key_hash'),
    locale: text('locale').notNull(),
    byEmail: boolean('by_email').notNull(),
    /** 静かにする時間 by the clock in Japan, `21:00` to `07:00`; the same time twice is none. */
    quietFrom: text('quiet_from').notNull(),
    quietUntil: text('quiet_until').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (subscriber) => [
    uniqueIndex('subscribers_resident').on(subscriber.residentId),
    uniqueIndex('subscribers_key').on(subscriber.keyHash),
    index('subscribers_changed').on(subscriber.changedAt),
  ],
);

/** Topics × districts that somebody chose; the district '' is the whole city. */
export const interests = table(
  'interests',
  {
    subscriberId: text('subscriber_id').notNull(),
    topic: text('topic').notNull(),
    district: text('district').notNull(),
  },
  (interest) => [
    primaryKey({ columns: [interest.subscriberId, interest.topic, interest.district] }),
    index('interests_topic').on(interest.topic, interest.district, interest.subscriberId),
  ],
);

/** Where a push service takes notices for one browser (RFC 8030), and the keys that only that browser can open (RFC 8291). */
export const pushEndpoints = table(
  'push_endpoints',
  {
    id: text('id').primaryKey(),
    subscriberId: text('subscriber_id').notNull(),
    url: text('url').notNull(),
    origin: text('origin').notNull(),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    addedAt: instant('added_at').notNull(),
    /** The session in which its owner gave it: ended by him, it takes what concerns him alone with it. */
    sessionId: text('session_id'),
  },
  (endpoint) => [uniqueIndex('push_endpoints_url').on(endpoint.url), index('push_endpoints_subscriber').on(endpoint.subscriberId)],
);

/** What is to be told, written in the transaction of the thing itself; it stays, since messages show its words. */
export const outbox = table(
  'outbox',
  {
    id: text('id').primaryKey(),
    /** Whoever tells the same thing twice under one key tells it once. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    params: json('params').notNull(),
    /** Topics and districts it goes to; for a message to one resident, his id. */
    audience: json('audience').notNull(),
    channels: text('channels').notNull(),
    urgent: boolean('urgent').notNull(),
    at: instant('at').notNull(),
    usefulUntil: instant('useful_until').notNull(),
    /** How far deliveries have been made out, by subscriber; and when all were. */
    reached: text('reached').notNull(),
    spreadAt: instant('spread_at'),
  },
  (row) => [uniqueIndex('outbox_key').on(row.key), index('outbox_spread').on(row.spreadAt, row.at)],
);

/** What a resident finds in his own page, read or not; its words are in the outbox. */
export const messages = table(
  'messages',
  {
    id: text('id').primaryKey(),
    residentId: text('resident_id').notNull(),
    outboxId: text('outbox_id').notNull(),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
  },
  (message) => [
    uniqueIndex('messages_told').on(message.residentId, message.outboxId),
    index('messages_resident').on(message.residentId, message.at),
    index('messages_outbox').on(message.outboxId),
  ],
);

/** One notice on one way to one place: what a push service or a mail server made of it. */
export const deliveries = table(
  'deliveries',
  {
    id: text('id').primaryKey(),
    outboxId: text('outbox_id').notNull(),
    /** `push` to an endpoint, or `mail` to a resident, by its id. */
    channel: text('channel').notNull(),
    target: text('target').notNull(),
    /** The push service it goes to, `https://push.example`, or `mail`. */
    origin: text('origin').notNull(),
    locale: text('locale').notNull(),
    /** waiting, claimed, sent, failed, gone or expired. */
    state: text('state').notNull(),
    /** 0 is urgent. */
    rank: integer('rank').notNull(),
    attempts: integer('attempts').notNull(),
    dueAt: instant('due_at').notNull(),
    usefulUntil: instant('useful_until').notNull(),
    sentAt: instant('sent_at'),
    shownAt: instant('shown_at'),
    /** Why it failed, in one word or an HTTP status. */
    detail: text('detail').notNull(),
  },
  (delivery) => [
    uniqueIndex('deliveries_place').on(delivery.outboxId, delivery.channel, delivery.target),
    index('deliveries_due').on(delivery.state, delivery.origin, delivery.rank, delivery.dueAt),
    index('deliveries_target').on(delivery.target, delivery.state),
    index('deliveries_useful').on(delivery.usefulUntil),
  ],
);
