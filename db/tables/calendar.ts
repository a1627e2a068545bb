import { table, text } from '#db/columns/index';

/** National holidays (国民の祝日に関する法律), as 内閣府 lists them. */
export const holidays = table('holidays', {
  day: text('day').primaryKey(),
  name: text('name').notNull(),
});
