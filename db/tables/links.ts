import { instant, integer, table, text } from '#db/columns/index';

/** What came of asking the outside addresses that entries name, one row for each. */
export const linkChecks = table('link_checks', {
  /** As it is asked: written one way, without what follows `#`. */
  url: text('url').primaryKey(),
  /** ok, moved, gone, unreachable or refused. */
  status: text('status').notNull(),
  /** The HTTP status that decided, or one word for what went wrong. */
  detail: text('detail').notNull(),
  checkedAt: instant('checked_at').notNull(),
  /** How often in a row it has failed. */
  failures: integer('failures').notNull(),
});
