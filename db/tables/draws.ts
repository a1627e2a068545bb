import { boolean, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 抽選 (docs/decisions/0021, 0025): rounds as they were announced, who applied, and which of their wins became reservations.
 */

/** 抽選の回: rooms that share cells in one month of use. What is published of it stays; the seed goes into it with the draw. */
export const drawRounds = table(
  'draw_rounds',
  {
    /** The first of its rooms and the month, as it stands in the addresses: `city-gymnasium-arena-2027-04`. */
    id: text('id').primaryKey(),
    month: text('month').notNull(),
    office: text('office').notNull(),
    rooms: json('rooms').notNull(),
    /** Hours for which what was passed on can be confirmed. */
    offerHours: integer('offer_hours').notNull(),
    /** The slots as they were announced; the list that is drawn from has those that were still there. */
    slots: json('slots').notNull(),
    /** What is published now: announced, closed or drawn, each with all of the one before. */
    file: json('file').notNull(),
    /** Sealed with the city's secret; '' once it is published, or never will be. */
    seed: text('seed').notNull(),
    /** announced, closed, drawn or called-off. */
    state: text('state').notNull(),
    beaconValue: text('beacon_value'),
    /** Why it was called off. */
    reason: text('reason').notNull(),
    /** When the clock goes on with it; null when there is nothing more to do. */
    nextAt: instant('next_at'),
    /** Those who applied are still being told of its state. */
    telling: boolean('telling').notNull(),
    announcedAt: instant('announced_at').notNull(),
  },
  (round) => [
    index('draw_rounds_month').on(round.month),
    index('draw_rounds_next').on(round.nextAt),
    index('draw_rounds_telling').on(round.telling),
  ],
);

/** 抽選の申込: one for a person or a group in a round; gone when it is withdrawn. */
export const drawEntries = table(
  'draw_entries',
  {
    /** 受付番号. */
    reference: text('reference').primaryKey(),
    round: text('round').notNull(),
    /** One word for the applicant (lib/facilities/reservations/rules.ts). */
    applicant: text('applicant').notNull(),
    /** Who sent it, and is told; null when he has left. */
    residentId: text('resident_id'),
    groupId: text('group_id'),
    applicantClass: text('applicant_class').notNull(),
    priorities: json('priorities').notNull(),
    people: integer('people').notNull(),
    purpose: text('purpose').notNull(),
    /** A way of use on which rules and fees of rooms depend; null for none. */
    use: text('use'),
    /** Slots, the dearest first. */
    wishes: json('wishes').notNull(),
    /** The random number under which it stands in the published list; null before, and where no wish was left. */
    number: text('number'),
    /** Raised by every change. */
    edition: integer('edition').notNull(),
    /** The state of the round of which its sender was told last. */
    told: text('told').notNull(),
    appliedAt: instant('applied_at').notNull(),
  },
  (entry) => [
    uniqueIndex('draw_entries_once').on(entry.round, entry.applicant),
    uniqueIndex('draw_entries_number').on(entry.round, entry.number),
    index('draw_entries_told').on(entry.round, entry.told),
    index('draw_entries_resident').on(entry.residentId),
    index('draw_entries_group').on(entry.groupId),
  ],
);

/** 当選: which reservation a win became; none where the room had been closed meanwhile. */
export const drawWins = table(
  'draw_wins',
  {
    round: text('round').notNull(),
    /** The application by its reference. */
    entry: text('entry').notNull(),
    slot: text('slot').notNull(),
    reservation: text('reservation'),
  },
  (win) => [primaryKey({ columns: [win.round, win.entry, win.slot] }), index('draw_wins_reservation').on(win.reservation)],
);
