import { z } from 'zod';

/** Who acts, and from where: what every audit record names. */
export type Actor = { id: string; name: string; source: string };

/** What the city hall does by itself, such as publishing at a time. */
export const theCity: Actor = { id: 'system', name: '', source: '' };

/** The acts that are recorded; their names in `messages/<locale>/desk/audit.json`. */
export const acts = [
  'staff.sign-in',
  'staff.sign-in-refused',
  'staff.sign-out',
  'staff.second-factor-set-up',
  'staff.recovery-codes-renewed',
  'staff.passkey-added',
  'staff.passkey-removed',
  'staff.password-changed',
  'staff.session-revoked',
  'staff.invited',
  'staff.joined',
  'staff.changed',
  'staff.left',
  'staff.second-factor-reset',
  'catalogue.draft-opened',
  'catalogue.draft-saved',
  'catalogue.draft-discarded',
  'catalogue.handed-in',
  'catalogue.taken-back',
  'catalogue.returned',
  'catalogue.approved',
  'catalogue.published',
  'catalogue.published-urgently',
  'catalogue.urgent-reviewed',
  'catalogue.withdrawn',
  'catalogue.changed-in-bulk',
  'catalogue.imported',
  'catalogue.exported',
  'catalogue.emptied',
  'questions.handed-over',
  'questions.answered',
  'answers.settled',
  'answers.noted',
  'answers.note-done',
  'answers.thesaurus-changed',
  'answers.trial-added',
  'answers.trial-removed',
  'notices.written',
  'notices.trial',
  'notices.handed-in',
  'notices.taken-back',
  'notices.returned',
  'notices.approved',
  'notices.stopped',
  'reservations.made',
  'reservations.confirmed',
  'reservations.approved',
  'reservations.refused',
  'reservations.moved',
  'reservations.cancelled',
  'reservations.checked-in',
  'reservations.blocked',
  'reservations.unblocked',
  'applicants.shown',
  'applicants.granted',
  'groups.registered',
  'groups.refused',
  'groups.ended',
  'groups.granted',
  'draws.called-off',
  'draws.beacon-entered',
  'payments.received',
  'payments.refunded',
  'payments.reversed',
  'payments.reduced',
  'payments.not-reduced',
  'payments.exported',
  'reservations.looked-up',
  'procedures.file-quarantined',
  'handovers.key-made',
  'handovers.key-ended',
  'handovers.fetched',
  'handovers.table-fetched',
  'handovers.file-fetched',
  'handovers.acknowledged',
  'applications.looked-up',
  'applications.file-opened',
  'applications.begun-opened',
  'applications.entered',
  'applications.taken-up',
  'applications.handed-on',
  'applications.asked',
  'applications.answered',
  'applications.decided',
  'applications.withdrawn',
  'applications.noted',
  'applications.written',
  'settings.changed',
  'audit.exported',
  'residents.searched',
  'residents.looked-up',
  'letters.read',
  'orders.proposed',
  'orders.confirmed',
  'orders.issued-alone',
  'orders.replaced',
  'orders.dropped',
  'orders.lifted',
  'shelters.set',
  'safety.posted',
  'safety.ended',
] as const;
export type Act = (typeof acts)[number];

/** One act, as it is chained. */
export const AuditRecord = z.object({
  number: z.int().min(1),
  at: z.date(),
  actor: z.string(),
  actorName: z.string(),
  source: z.string(),
  act: z.string(),
  subject: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/** What is looked for among the records: an actor ('' is whoever was not signed in), an act, how a subject begins, from a moment, before a moment. */
export type AuditSearch = {
  actor?: string | undefined;
  act?: string | undefined;
  subject?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
};

/** How far the chain goes; `isSealed`: the city itself has said so. */
export type ChainHead = { number: number; hash: string; isSealed: boolean };

/** What is wrong with the chain: which record, and how it shows. `end-exchanged`: the chain was made to end there, what came after may be gone. */
export type ChainFault = { number: number; fault: 'changed' | 'missing' | 'inserted' | 'end-exchanged' };
