import { integer, table } from '#db/columns/index';

/**
 * One row: the number that every publication and every alert raises in its own transaction, and its value when the catalogue
 * last changed.
 */
export const contentVersions = table('content_versions', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  catalogue: integer('catalogue').notNull().default(0),
});
