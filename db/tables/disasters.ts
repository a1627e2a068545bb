import { boolean, index, instant, table, text } from '#db/columns/index';

/** The agency's feeds: what was last had from each, and whether it can be had at all. */
export const disasterFeeds = table('disaster_feeds', {
  name: text('name').primaryKey(),
  /** Its `Last-Modified`, said back when asked again. */
  lastModified: text('last_modified').notNull(),
  /** When it last answered, and when it last did not, with one word why. */
  fetchedAt: instant('fetched_at'),
  failedAt: instant('failed_at'),
  fault: text('fault').notNull(),
  /** For which areas it is listened to: what was passed over for others may be this city's. */
  areas: text('areas').notNull().default(''),
});

/** Every report that was fetched, whole: what is in force is worked out from them, and can be again. */
export const disasterReports = table(
  'disaster_reports',
  {
    /** Its address in the feed, by which it is never fetched twice. */
    url: text('url').primaryKey(),
    title: text('title').notNull(),
    receivedAt: instant('received_at').notNull(),
    reportedAt: instant('reported_at'),
    /** Whether it says anything of this city: the others are kept a short time only. */
    concerns: boolean('concerns').notNull(),
    /** Whatever this report says, the next one of the unit says anew: an end need not name this city any more. '' for what stands alone. */
    unit: text('unit').notNull().default(''),
    /** '' where it was understood; otherwise too-large, broken, no-report, unknown. */
    fault: text('fault').notNull(),
    /** Base64, since what is broken may be in no encoding. */
    body: text('body').notNull(),
  },
  (report) => [
    index('disaster_reports_concerns').on(report.concerns, report.receivedAt),
    index('disaster_reports_received').on(report.receivedAt),
    index('disaster_reports_unit').on(report.unit),
  ],
);
