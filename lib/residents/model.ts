import { z } from 'zod';
import type { Locale } from '#lib/i18n/locales';

/** How the city hall reaches a resident: his language, and his e-mail address where he has given and confirmed one. */
export type Contact = { residentId: string; locale: Locale; email: string | undefined };

/** A resident behind a request: which account, in which session, from where. His name is not here: it is personal. */
export type SignedIn = Contact & { source: string; session: OwnSession };

/** `isShared`: begun on a device that others use too; it gets none of its owner's messages. */
export type OwnSession = { id: string; token: string; startedAt: Date; isShared: boolean };

/** Days for which a device stays signed in; hours on one that several people use. */
export const sessionDays = 90;
export const sharedSessionHours = 1;

/** Whether a session was begun on a device that several people use: no other ends on the day it began. */
export function isSharedSession({ createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }): boolean {
  return expiresAt.getTime() - createdAt.getTime() < 24 * 3_600_000;
}

/** Minutes for which a code sent by e-mail can be used, and how often it may be mistyped. */
export const codeMinutes = 10;
export const codeTries = 5;

/** Years after which an account that nobody used is deleted, and days before that in which its owner is told. */
export const unusedYears = 3;
export const warnedDays = 30;

/** Years for which looks at somebody's data and acts of a deputy stay in his list. */
export const tracesKeptYears = 3;

/** Days for which an invitation to act for somebody can be accepted. */
export const deputyInvitationDays = 7;

export const ResidentEmail = z
  .string('email-wrong')
  .transform((typed) => typed.normalize('NFKC').replace(/\s/g, '').toLowerCase())
  .pipe(z.string().max(200, 'email-wrong').pipe(z.email('email-wrong')));

/** What can be wrong with signing in; the sentences are in `messages/<locale>/me.json`. */
export const entryFaults = [
  ...(['email-wrong', 'too-many', 'mail-failed', 'code-wrong', 'code-gone', 'recovery-wrong', 'email-taken'] as const),
  'shared-device',
] as const;
export type EntryFault = (typeof entryFaults)[number];

/** What can change in the ways somebody signs in; he is told of each. */
export const signInChanges = ['passkey-added', 'passkey-removed', 'email-changed', 'recovery-made', 'recovery-used'] as const;
export type SignInChange = (typeof signInChanges)[number];

/** Why staff may look at somebody's data. */
export const lookupPurposes = ['asked-by-person', 'application', 'reservation', 'correction', 'emergency'] as const;
/** And what nobody of the staff looked at: what somebody sent went to the core system of the office in charge. */
export const LookupPurpose = z.enum([...lookupPurposes, 'handover']);
export type LookupPurpose = z.infer<typeof LookupPurpose>;

/** One look, as the person concerned is shown it: the office, never the clerk. */
export type Lookup = { id: string; at: Date; office: string; purpose: LookupPurpose; note: string; fields: readonly string[] };

/** In what somebody may act for another. */
export const deputyScopes = ['profile', 'reservations', 'applications', 'messages'] as const;
export const DeputyScope = z.enum(deputyScopes);
export type DeputyScope = z.infer<typeof DeputyScope>;

/** What a deputy did. */
export const deputyActs = ['profile-read', 'reserved', 'reservation-changed', 'reservation-cancelled', 'applied', 'messages-read'] as const;
export type DeputyAct = (typeof deputyActs)[number];

/** One person acting for another. `deputyId` is null until he has accepted. */
export type Deputation = {
  id: string;
  principalId: string;
  deputyId: string | null;
  deputyName: string;
  principalName: string;
  scopes: readonly DeputyScope[];
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
};

/** A checklist as it was kept on a device: plain sentences, in the language it was made in. */
export const KeptChecklist = z.object({
  address: z.string().regex(/^\/[a-zA-Z-]+\/life-events\/[^\s\\#]{1,1900}$/),
  title: z.string().min(1).max(200),
  rows: z
    .array(z.object({ slug: z.string().max(80), title: z.string().max(300), due: z.string().max(300), office: z.string().max(300) }))
    .max(100),
  ticked: z.array(z.string().max(80)).max(100),
  keptUntil: z.number().int().positive().max(8.64e15),
});
export type KeptChecklist = z.infer<typeof KeptChecklist>;
