import { instant, integer, json, table, text } from '#db/columns/index';

/** One row: what the city has set about itself; without it the city is the sample. */
export const citySettings = table('city_settings', {
  id: integer('id').primaryKey(),
  settings: json('settings').notNull(),
  /** sample or empty: an emptied catalogue must not be filled again at the next start. */
  startedFrom: text('started_from').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
