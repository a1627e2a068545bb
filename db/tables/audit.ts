import { index, instant, integer, json, table, text } from '#db/columns/index';

/**
 * 監査記録: every act of staff, appended in the transaction of the act and never changed. Each row's
 * hash covers the row and the hash before it, so that a changed, removed or inserted row shows.
 */
export const auditRecords = table(
  'audit_records',
  {
    number: integer('number').primaryKey(),
    at: instant('at').notNull(),
    /** The staff's id; '' for somebody who is not signed in, 'system' for the city hall itself. */
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    /** The address the request came from. */
    source: text('source').notNull(),
    act: text('act').notNull(),
    /** What was acted upon, such as `service/dog-registration`. */
    subject: text('subject').notNull(),
    before: json('before'),
    after: json('after'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (record) => [
    index('audit_records_subject').on(record.subject, record.number),
    index('audit_records_actor').on(record.actor, record.number),
    index('audit_records_at').on(record.at),
  ],
);

/** One row: how far the chain goes. Raised by each record, so that two never follow the same one. */
export const auditHeads = table('audit_heads', {
  id: integer('id').primaryKey(),
  number: integer('number').notNull(),
  hash: text('hash').notNull(),
});
