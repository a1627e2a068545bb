import { table, text } from '#db/columns/index';

/** Names whose reading no dictionary knows, as the city says them. */
export const readingCorrections = table('reading_corrections', {
  word: text('word').primaryKey(),
  reading: text('reading').notNull(),
});
