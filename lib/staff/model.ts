import { z } from 'zod';
import { Slug } from '#lib/catalogue/model';

/** What somebody is at the desk: who writes, who approves, who handles, who administers, who looks after them all. */
export const roles = ['editor', 'approver', 'clerk', 'administrator', 'auditor'] as const;
export const Role = z.enum(roles, 'role-missing');
export type Role = z.infer<typeof Role>;

/** The office somebody works for, by its slug; '' is the whole city hall (広報担当, 情報システム担当). */
export const wholeCityHall = '';
export const StaffOffice = z
  .string('office-wrong')
  .refine((office) => office === wholeCityHall || Slug.safeParse(office).success, 'office-wrong');

/** Roles whose mistakes reach every resident: they need a second factor. */
export const rolesWithSecondFactor: readonly Role[] = ['approver', 'administrator'];

export const StaffName = z.string('name-missing').trim().min(1, 'name-missing').max(80, 'name-too-long');
export const StaffEmail = z.string('email-wrong').trim().toLowerCase().max(254, 'email-wrong').pipe(z.email('email-wrong'));

/** OWASP ASVS 5, 6.2: long rather than intricate, pasted if one likes, not among the common ones. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Minutes without a page after which a session ends, and hours after which it ends in any case. */
export const idleMinutes = 60;
export const longestSessionHours = 12;

/** Days for which an invitation can be used. */
export const invitationDays = 7;

export const StaffMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  office: StaffOffice,
  sample: z.boolean(),
  twoFactorEnabled: z.boolean().nullable(),
  createdAt: z.date(),
  leftAt: z.date().nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** A person at work: who, in which session, from where. */
export type AtDesk = StaffMember & {
  source: string;
  session: { id: string; token: string; startedAt: Date };
  /** A second factor is required and was not given in this session: nothing but setting it up or giving it is allowed. */
  lacksSecondFactor: boolean;
};

export const Invitation = z.object({ name: StaffName, email: StaffEmail, role: Role, office: StaffOffice });
export type Invitation = z.infer<typeof Invitation>;

export type SignInFault = 'sign-in-wrong' | 'too-many' | 'code-wrong' | 'code-used' | 'challenge-gone';
export type PasswordFault = 'password-short' | 'password-long' | 'password-common' | 'password-own' | 'password-different';
