import { boolean, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 住民 who have an account. The fields up to `updatedAt` are those that the sign-in library writes (docs/decisions/0010);
 * what else the city hall keeps of a person, why and until when is said in `lib/promises/kept.ts`, from which the privacy page is made.
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
    /** The profile (lib/residents/fields.ts); null is not told. */
    kana: text('kana'),
    postalCode: text('postal_code'),
    address: text('address'),
    district: text('district'),
    birthDate: text('birth_date'),
    phone: text('phone'),
    household: json('household'),
    aids: text('aids'),
    /** A seal over the printed recovery code, by which the account is found. */
    recoverySeal: text('recovery_seal'),
    recoveryMadeAt: instant('recovery_made_at'),
    /** When he was here last; null before he first came back. An account that nobody uses is deleted. */
    seenAt: instant('seen_at'),
    /** When he was told that his unused account will be deleted. */
    warnedAt: instant('warned_at'),
    /** He has left; what is still here is kept by a running case alone. */
    closedAt: instant('closed_at'),
  },
  (resident) => [
    uniqueIndex('residents_email').on(resident.email),
    uniqueIndex('residents_recovery').on(resident.recoverySeal),
    index('residents_created').on(resident.createdAt),
    index('residents_birth').on(resident.birthDate),
    index('residents_seen').on(resident.seenAt),
  ],
);

export const residentSessions = table(
  'resident_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    userId: text('user_id').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  (session) => [
    uniqueIndex('resident_sessions_token').on(session.token),
    index('resident_sessions_user').on(session.userId),
    index('resident_sessions_expiry').on(session.expiresAt),
  ],
);

/** Short-lived proofs between two steps of using a passkey. */
export const residentVerifications = table(
  'resident_verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (verification) => [
    index('resident_verifications_identifier').on(verification.identifier),
    index('resident_verifications_expiry').on(verification.expiresAt),
  ],
);

export const residentPasskeys = table(
  'resident_passkeys',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').notNull(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: instant('created_at'),
  },
  (key) => [uniqueIndex('resident_passkeys_credential').on(key.credentialID), index('resident_passkeys_user').on(key.userId)],
);

/** Codes sent by e-mail. Each belongs to the browser that asked for it, so that nobody else can use it up. */
export const residentCodes = table(
  'resident_codes',
  {
    keyHash: text('key_hash').primaryKey(),
    email: text('email').notNull(),
    seal: text('seal').notNull(),
    /** Whose address it becomes; null where it is for signing in. */
    residentId: text('resident_id'),
    tries: integer('tries').notNull(),
    locale: text('locale').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (code) => [index('resident_codes_expiry').on(code.expiresAt), index('resident_codes_resident').on(code.residentId)],
);

/** 閲覧の記録: every look that staff had at a resident's data, as he is shown it. Who looked is in the audit records. */
export const residentLookups = table(
  'resident_lookups',
  {
    id: text('id').primaryKey(),
    residentId: text('resident_id').notNull(),
    at: instant('at').notNull(),
    /** The office by its slug; '' is the whole city hall. */
    office: text('office').notNull(),
    purpose: text('purpose').notNull(),
    note: text('note').notNull(),
    fields: json('fields').notNull(),
  },
  (lookup) => [index('resident_lookups_resident').on(lookup.residentId, lookup.at), index('resident_lookups_at').on(lookup.at)],
);

/** 代理: who may act for whom, in what. The key itself is in the invitation only; here is its hash. */
export const residentDeputies = table(
  'resident_deputies',
  {
    id: text('id').primaryKey(),
    principalId: text('principal_id').notNull(),
    deputyId: text('deputy_id'),
    /** What each calls the other, as the principal wrote it. */
    deputyName: text('deputy_name').notNull(),
    principalName: text('principal_name').notNull(),
    scopes: json('scopes').notNull(),
    keyHash: text('key_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    endedAt: instant('ended_at'),
  },
  (deputy) => [
    uniqueIndex('resident_deputies_key').on(deputy.keyHash),
    index('resident_deputies_principal').on(deputy.principalId),
    index('resident_deputies_deputy').on(deputy.deputyId),
  ],
);

/** What was done for somebody else. */
export const residentDeputyActs = table(
  'resident_deputy_acts',
  {
    id: text('id').primaryKey(),
    deputationId: text('deputation_id').notNull(),
    principalId: text('principal_id').notNull(),
    at: instant('at').notNull(),
    act: text('act').notNull(),
  },
  (act) => [index('resident_deputy_acts_principal').on(act.principalId, act.at), index('resident_deputy_acts_at').on(act.at)],
);

/** Services that somebody wants to have at hand. */
export const residentPins = table(
  'resident_pins',
  {
    residentId: text('resident_id').notNull(),
    slug: text('slug').notNull(),
    pinnedAt: instant('pinned_at').notNull(),
  },
  (pin) => [primaryKey({ columns: [pin.residentId, pin.slug] })],
);

/** Checklists that were kept on a device before their owner had an account. */
export const residentChecklists = table(
  'resident_checklists',
  {
    id: text('id').primaryKey(),
    residentId: text('resident_id').notNull(),
    address: text('address').notNull(),
    title: text('title').notNull(),
    rows: json('rows').notNull(),
    ticked: json('ticked').notNull(),
    keptUntil: instant('kept_until').notNull(),
  },
  (checklist) => [
    uniqueIndex('resident_checklists_address').on(checklist.residentId, checklist.address),
    index('resident_checklists_until').on(checklist.keptUntil),
  ],
);

/** 削除の記録: what was deleted on a day because its time had come, by numbers only, and when that was last looked after. */
export const deletionDays = table('deletion_days', {
  day: text('day').primaryKey(),
  lookedAt: instant('looked_at').notNull(),
  counts: json('counts').notNull(),
});
