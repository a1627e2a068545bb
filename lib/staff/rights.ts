import type { Role } from '#lib/staff/model';
import { wholeCityHall } from '#lib/staff/model';

/** How far a right reaches: entries of one's own office (and those that belong to no office), or all. */
type Reach = 'own' | 'all';

/**
 * 権限表: what each role may do. What is not written is not allowed, and what is not allowed is not
 * found. Every page, action and API address of the desk asks for one of these in its first line.
 */
export const rights = {
  /** The desk itself: its home, one's own account. */
  'desk.enter': { editor: 'all', approver: 'all', clerk: 'all', administrator: 'all', auditor: 'all' },
  'catalogue.read': { editor: 'all', approver: 'all', clerk: 'all', administrator: 'all', auditor: 'all' },
  'catalogue.edit': { editor: 'own', approver: 'own' },
  'catalogue.approve': { approver: 'own' },
  'catalogue.change-in-bulk': { approver: 'own' },
  'catalogue.export': { editor: 'all', approver: 'all', administrator: 'all', auditor: 'all' },
  'catalogue.import': { administrator: 'all' },
  'questions.read': { editor: 'all', approver: 'all', clerk: 'all' },
  /** Questions of one's own office, and those that nobody has sorted yet. */
  'questions.answer': { editor: 'own', approver: 'own', clerk: 'own' },
  /** What talks could not answer, and the words by which the search finds: the whole city hall's. */
  'answers.learn': { editor: 'all', approver: 'all', administrator: 'all' },
  'notices.read': { editor: 'all', approver: 'all', clerk: 'all', administrator: 'all', auditor: 'all' },
  'notices.write': { editor: 'own', approver: 'own' },
  /** Another's writing, never one's own: lib/notices/rules.ts. */
  'notices.approve': { approver: 'own' },
  /** Reservations of the rooms of one's own office: deciding, moving, cancelling, closing rooms. */
  'reservations.handle': { approver: 'own', clerk: 'own' },
  /** What went to the core systems of one's own office, and what waits for them; their keys. */
  'handovers.read': { approver: 'own', clerk: 'own', administrator: 'all' },
  'handovers.manage': { administrator: 'all' },
  /** 審査: the applications for the procedures of one's own office; each look at one is recorded. */
  'applications.handle': { approver: 'own', clerk: 'own' },
  'residents.read': { clerk: 'all' },
  /** 避難情報: whoever proposes belongs to the office for disasters; a second person, or one alone, needs a second factor. */
  'orders.propose': { editor: 'own', approver: 'all', clerk: 'own' },
  'orders.confirm': { approver: 'all' },
  /** In a disaster every office helps in the shelters. */
  'shelters.open': { editor: 'all', approver: 'all', clerk: 'all' },
  'safety.post': { editor: 'own', approver: 'all', clerk: 'own' },
  'letters.read': { administrator: 'all' },
  'staff.manage': { administrator: 'all' },
  'settings.manage': { administrator: 'all' },
  'audit.read': { auditor: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof rights;

/** Who asks: a role in an office. */
export type Holder = { role: Role; office: string };

/**
 * Whether somebody may do this; `office` is the office that answers for what it is done to,
 * undefined where no office does (glossary, categories) or where only the role is asked.
 */
export function may({ role, office: own }: Holder, permission: Permission, office?: string): boolean {
  const table: Partial<Record<Role, Reach>> = rights[permission];
  const reach = table[role];
  if (reach === undefined) return false;
  return reach === 'all' || own === wholeCityHall || office === undefined || office === own;
}
