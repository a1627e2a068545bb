import { index, instant, integer, json, primaryKey, table, text } from '#db/columns/index';

/** 避難情報: what one proposed, and became an order when another confirmed it. What it says never changes; another order replaces it. */
export const evacuationOrders = table(
  'evacuation_orders',
  {
    id: text('id').primaryKey(),
    /** real or drill. */
    world: text('world').notNull(),
    /** proposed, dropped, in-force, replaced or lifted. */
    state: text('state').notNull(),
    /** Level, hazard, districts, where to go, what else is to be said. */
    content: json('content').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Who put it in force: a second person, or with a reason one alone. */
    confirmedBy: text('confirmed_by').notNull(),
    confirmedByName: text('confirmed_by_name').notNull(),
    reason: text('reason').notNull(),
    inForceAt: instant('in_force_at'),
    endedByName: text('ended_by_name').notNull(),
    endedAt: instant('ended_at'),
    /** The orders whose place it took, and since when those were in force. */
    replaces: json('replaces').notNull(),
    /** Raised by every change: who decides names the edition he saw. */
    edition: integer('edition').notNull(),
  },
  (order) => [index('evacuation_orders_state').on(order.state, order.endedAt)],
);

/** Evacuation sites that are, or were, open; one without a row was never opened. */
export const shelterStates = table(
  'shelter_states',
  {
    site: text('site').notNull(),
    world: text('world').notNull(),
    state: text('state').notNull(),
    since: instant('since').notNull(),
    /** How many people are there, where somebody counted. */
    people: integer('people'),
    edition: integer('edition').notNull(),
  },
  (shelter) => [primaryKey({ columns: [shelter.site, shelter.world] })],
);

/** 地域の安全: a bear was seen, a road is closed; until it expires or somebody ends it. */
export const safetyNotices = table(
  'safety_notices',
  {
    id: text('id').primaryKey(),
    world: text('world').notNull(),
    /** Kind, districts or a point with its radius, what else is to be said. */
    content: json('content').notNull(),
    postedByName: text('posted_by_name').notNull(),
    postedAt: instant('posted_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    edition: integer('edition').notNull(),
  },
  (notice) => [index('safety_notices_expiry').on(notice.expiresAt)],
);

/** Which of the agency's warnings people were told of, and how grave they were then. */
export const toldWarnings = table(
  'told_warnings',
  {
    world: text('world').notNull(),
    group: text('group').notNull(),
    severity: text('severity').notNull(),
    level: integer('level'),
    toldAt: instant('told_at').notNull(),
  },
  (told) => [primaryKey({ columns: [told.world, told.group] })],
);
