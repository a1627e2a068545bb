import { index, instant, integer, json, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 利用者登録・団体登録: as whom somebody may reserve rooms (docs/decisions/0022). Days are those of Japan, `2029-03-31`.
 */

/** What a resident says of himself as a user of facilities, and whether staff saw his paper. Gone when he leaves, or a year after it ran out. */
export const facilityUsers = table(
  'facility_users',
  {
    residentId: text('resident_id').primaryKey(),
    /** What he shows at the counter; it opens nothing. */
    code: text('code').notNull(),
    class: text('class').notNull(),
    /** Where he works or studies; '' where that is not what he says. */
    place: text('place').notNull(),
    /** 優先, by the ids that the rules of rooms name. */
    priorities: json('priorities').notNull(),
    validUntil: text('valid_until').notNull(),
    declaredAt: instant('declared_at').notNull(),
    shownAt: instant('shown_at'),
    /** Who of the staff saw it. */
    shownBy: text('shown_by'),
    /** When he was told that it is about to run out. */
    remindedAt: instant('reminded_at'),
    edition: integer('edition').notNull(),
  },
  (user) => [uniqueIndex('facility_users_code').on(user.code), index('facility_users_until').on(user.validUntil)],
);

/** 団体: asked for by its representative, registered by staff. Gone a year after it was closed. */
export const facilityGroups = table(
  'facility_groups',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    reading: text('reading').notNull(),
    activity: text('activity').notNull(),
    people: integer('people').notNull(),
    /** Judged from where most of its members are. */
    class: text('class').notNull(),
    /** Null where he has left and nobody else was there: the group has ended. */
    representativeId: text('representative_id'),
    /** requested, registered, refused, ended. */
    state: text('state').notNull(),
    /** What staff wrote when they decided last. */
    reason: text('reason').notNull(),
    priorities: json('priorities').notNull(),
    requestedAt: instant('requested_at').notNull(),
    /** The representative asks for another period. */
    renewalAskedAt: instant('renewal_asked_at'),
    validUntil: text('valid_until'),
    remindedAt: instant('reminded_at'),
    /** When it was refused or ended. */
    closedAt: instant('closed_at'),
    /** The code by which members come in: its hash, and until when it counts. */
    codeHash: text('code_hash'),
    codeUntil: instant('code_until'),
    /** Who sent it under which name, until anything happens to it: sent twice, it is one. */
    sentAs: text('sent_as'),
    edition: integer('edition').notNull(),
  },
  (group) => [
    uniqueIndex('facility_groups_code').on(group.codeHash),
    uniqueIndex('facility_groups_sent').on(group.sentAs),
    index('facility_groups_representative').on(group.representativeId),
    index('facility_groups_state').on(group.state, group.validUntil),
    index('facility_groups_closed').on(group.closedAt),
  ],
);

/** Who belongs to a group, its representative too, under the name he gave it. */
export const facilityGroupMembers = table(
  'facility_group_members',
  {
    id: text('id').primaryKey(),
    groupId: text('group_id').notNull(),
    residentId: text('resident_id').notNull(),
    name: text('name').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (member) => [
    uniqueIndex('facility_group_members_once').on(member.groupId, member.residentId),
    index('facility_group_members_resident').on(member.residentId),
  ],
);
