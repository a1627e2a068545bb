import { boolean, index, instant, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 住民 who have an account. The fields up to `updatedAt` are those that the sign-in library writes (docs/decisions/0010);
 * what else the city hall keeps of a person, why and until when is said beside each table.
 */

/** One row per account; kept until its owner deletes it. */
export const residents = table(
  'residents',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** Empty addresses would not be unique: an account by passkey alone has `<id>@resident.invalid`. */
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull(),
    image: text('image'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** The language in which he is written to. */
    locale: text('locale').notNull(),
  },
  (resident) => [uniqueIndex('residents_email').on(resident.email), index('residents_created').on(resident.createdAt)],
);
