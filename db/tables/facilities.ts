import { boolean, increment, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 公共施設の予約: who has which room when (docs/decisions/0022). Times are counted in quarters: quarter hours since the
 * midnight in Japan with which 1970 began. A room is made of cells, parts that cannot be divided further.
 */

/** Who holds a cell in a quarter: a reservation by its reference, or a block by its id. That nobody else can is this key. */
export const roomClaims = table(
  'room_claims',
  {
    cell: text('cell').notNull(),
    quarter: integer('quarter').notNull(),
    holder: text('holder').notNull(),
  },
  (claim) => [primaryKey({ columns: [claim.cell, claim.quarter] }), index('room_claims_holder').on(claim.holder)],
);

/** What was sent together: the same key again gets the same answer. */
export const reservationApplications = table(
  'reservation_applications',
  {
    /** A hash of who sent it and of the page's one-time key. */
    key: text('key').primaryKey(),
    /** For whom, and the how manieth of his: those of one applicant whose number is limited come one after another. */
    applicant: text('applicant').notNull(),
    number: integer('number'),
    answer: json('answer').notNull(),
    at: instant('at').notNull(),
  },
  (application) => [
    uniqueIndex('reservation_applications_number').on(application.applicant, application.number),
    index('reservation_applications_at').on(application.at),
  ],
);

/** 予約: one room at one time. Who has it is forgotten a year after its use; the rest stays, for figures. */
export const reservations = table(
  'reservations',
  {
    reference: text('reference').primaryKey(),
    /** The first reservation of those that were sent together. */
    application: text('application').notNull(),
    room: text('room').notNull(),
    cells: json('cells').notNull(),
    begins: integer('begins').notNull(),
    ends: integer('ends').notNull(),
    /** The same with preparation, which nobody else can have either. */
    occupiedFrom: integer('occupied_from').notNull(),
    occupiedUntil: integer('occupied_until').notNull(),
    /** Whose it is: a resident, a group through a resident of it, or somebody without an account whom staff wrote down. */
    residentId: text('resident_id'),
    groupId: text('group_id'),
    name: text('name'),
    phone: text('phone'),
    /** resident, works-or-studies, elsewhere … as the fees know it. */
    applicantClass: text('applicant_class').notNull(),
    people: integer('people').notNull(),
    purpose: text('purpose').notNull(),
    quotation: json('quotation').notNull(),
    /** requested, held, confirmed, used, refused, cancelled or released. */
    state: text('state').notNull(),
    /** Held for the first in the waiting list, who has not accepted yet. */
    offered: boolean('offered').notNull(),
    /** When it is released by itself, if nothing happens until then. */
    dueAt: instant('due_at'),
    /** Raised by every change: the number of its last event. */
    edition: integer('edition').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (reservation) => [
    index('reservations_application').on(reservation.application),
    index('reservations_resident').on(reservation.residentId, reservation.begins),
    index('reservations_group').on(reservation.groupId, reservation.begins),
    index('reservations_room').on(reservation.room, reservation.begins),
    index('reservations_due').on(reservation.dueAt),
    index('reservations_ends').on(reservation.ends),
  ],
);

/** The ledger: what happened to each reservation, in order; appended, never changed but for words that are forgotten. */
export const reservationEvents = table(
  'reservation_events',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    act: text('act').notNull(),
    /** applicant, staff (who: the audit records) or city, by itself. */
    by: text('by').notNull(),
    /** How it stood afterwards. */
    state: text('state').notNull(),
    room: text('room').notNull(),
    begins: integer('begins').notNull(),
    ends: integer('ends').notNull(),
    reason: text('reason').notNull(),
  },
  (event) => [primaryKey({ columns: [event.reference, event.number] }), index('reservation_events_at').on(event.at)],
);

/** キャンセル待ち: who waits for a room that is taken, in the order of the line; gone when it was offered, given up or is past. */
export const reservationWishes = table(
  'reservation_wishes',
  {
    id: increment('id'),
    applicant: text('applicant').notNull(),
    residentId: text('resident_id'),
    groupId: text('group_id'),
    room: text('room').notNull(),
    cells: json('cells').notNull(),
    begins: integer('begins').notNull(),
    ends: integer('ends').notNull(),
    occupiedFrom: integer('occupied_from').notNull(),
    occupiedUntil: integer('occupied_until').notNull(),
    /** Name and phone of somebody without an account, people, purpose, class, quotation. */
    request: json('request').notNull(),
    /** Hours for which an offer is held. */
    offerHours: integer('offer_hours').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (wish) => [
    uniqueIndex('reservation_wishes_once').on(wish.applicant, wish.room, wish.begins, wish.ends),
    index('reservation_wishes_begins').on(wish.begins),
    index('reservation_wishes_resident').on(wish.residentId),
  ],
);

/** 予約のカレンダー: who has a feed of his reservations, and under which name; whoever reads this table cannot make its address. */
export const reservationFeeds = table(
  'reservation_feeds',
  {
    residentId: text('resident_id').primaryKey(),
    id: text('id').notNull(),
    locale: text('locale').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (feed) => [uniqueIndex('reservation_feeds_id').on(feed.id)],
);

/** Times in which staff keep a room closed: maintenance, a typhoon. They hold claims like reservations. */
export const roomBlocks = table(
  'room_blocks',
  {
    id: text('id').primaryKey(),
    room: text('room').notNull(),
    cells: json('cells').notNull(),
    begins: integer('begins').notNull(),
    ends: integer('ends').notNull(),
    reason: text('reason').notNull(),
    /** It is being put in force: what stands in it is still being cancelled. */
    closing: boolean('closing').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (block) => [index('room_blocks_ends').on(block.ends), index('room_blocks_closing').on(block.closing)],
);
