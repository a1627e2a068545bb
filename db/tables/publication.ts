import { integer, table } from '#db/columns/index';

/** One row: the number that every publication and every alert raises in its own transaction. */
export const contentVersions = table('content_versions', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
});
