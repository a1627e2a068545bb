import { boolean, index, instant, integer, table, text, uniqueIndex } from '#db/columns/index';

/*
 * Who works at the desk. The fields of the first six tables are those that the sign-in library
 * writes (docs/decisions/0010); `role`, `office`, `leftAt` and what else the city hall needs is ours.
 */

/** 職員: one row per person, kept after leaving, because the audit records name it. */
export const staff = table(
  'staff',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull(),
    image: text('image'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    twoFactorEnabled: boolean('two_factor_enabled'),
    role: text('role').notNull(),
    /** The office by its slug; '' is the whole city hall. */
    office: text('office').notNull(),
    /** Belongs to the sample city, and cannot sign in anywhere else. */
    sample: boolean('sample').notNull(),
    leftAt: instant('left_at'),
  },
  (person) => [uniqueIndex('staff_email').on(person.email)],
);

export const staffSessions = table(
  'staff_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    userId: text('user_id').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** When a page was last asked for; the idle time counts from here. */
    seenAt: instant('seen_at'),
    /** Whether a second factor was given. */
    strong: boolean('strong'),
  },
  (session) => [uniqueIndex('staff_sessions_token').on(session.token), index('staff_sessions_user').on(session.userId)],
);

/** Passwords (scrypt), one row per person and way of signing in. */
export const staffCredentials = table(
  'staff_credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (credential) => [uniqueIndex('staff_credentials_user').on(credential.userId, credential.providerId)],
);

/** Short-lived proofs between two steps of signing in. */
export const staffVerifications = table(
  'staff_verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (verification) => [index('staff_verifications_identifier').on(verification.identifier)],
);

/** TOTP secrets and recovery codes, encrypted with the city's secret. */
export const staffSecondFactors = table(
  'staff_second_factors',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').notNull(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified'),
    failedVerificationCount: integer('failed_verification_count'),
    lockedUntil: instant('locked_until'),
  },
  (factor) => [uniqueIndex('staff_second_factors_user').on(factor.userId)],
);

export const staffPasskeys = table(
  'staff_passkeys',
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
  (key) => [uniqueIndex('staff_passkeys_credential').on(key.credentialID), index('staff_passkeys_user').on(key.userId)],
);

/** Codes that were given once must not be given again while they are valid. */
export const staffUsedCodes = table(
  'staff_used_codes',
  {
    staffId: text('staff_id').notNull(),
    code: text('code').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (used) => [uniqueIndex('staff_used_codes_once').on(used.staffId, used.code), index('staff_used_codes_expiry').on(used.expiresAt)],
);

/** Invitations by link. The key itself is in the link only; here is its hash. */
export const staffInvitations = table(
  'staff_invitations',
  {
    keyHash: text('key_hash').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    office: text('office').notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (invitation) => [index('staff_invitations_expiry').on(invitation.expiresAt)],
);
