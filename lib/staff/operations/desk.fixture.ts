import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { newKey } from '#lib/id';
import type { AtDesk, Role, StaffMember } from '#lib/staff/model';
import { whoIsAtDesk } from '#lib/staff/operations/at-desk';
import { createStaff } from '#lib/staff/operations/creating';
import { beginSecondFactor, confirmSecondFactor, secondFactorToSetUp } from '#lib/staff/operations/own-account';
import { signIn } from '#lib/staff/operations/signing-in';
import { Browser } from '#lib/testing/browser';

export const password = 'しおみの海は朝がいちばん静か';

/** Gives somebody an account as the machine itself does. */
export async function hire(role: Role, more: Partial<Pick<StaffMember, 'office' | 'sample'>> = {}): Promise<StaffMember> {
  const email = `${newKey()}@city.example`;
  const made = await createStaff({ name: '浜田 千尋', email, role, office: '', sample: false, ...more }, password, new Date());
  if (!made.ok) throw new Error(made.fault);
  return made.value;
}

/** Signs in with the password and stays, as far as that goes without a second factor. */
export async function atDesk({ email }: StaffMember, browser = new Browser()): Promise<AtDesk> {
  const step = await signIn({ email, password }, browser.headers, new Date());
  if (!step.ok) throw new Error(step.fault);
  const staff = await whoIsAtDesk(browser.take(step.value.cookies).headers, new Date());
  if (!staff) throw new Error('nobody');
  return staff;
}

export type App = { code: (ahead?: number) => Promise<string>; recoveryCodes: string[] };

/** Sets up an authenticator app; `code(1)` is the one that the app shows next and that is accepted already. */
export async function setUpApp(member: StaffMember, browser = new Browser()): Promise<App> {
  const begun = await beginSecondFactor(await atDesk(member, browser), password, browser.headers, new Date());
  if (!begun.ok) throw new Error(begun.fault);
  const staff = await whoIsAtDesk(browser.headers, new Date());
  const toSetUp = staff && (await secondFactorToSetUp(staff));
  if (!toSetUp) throw new Error('nothing to set up');
  const app = createOTP(new TextDecoder().decode(base32.decode(toSetUp.secret)));
  const code = (ahead = 0) => app.hotp(Math.floor(Date.now() / 30_000) + ahead);
  const confirmed = await confirmSecondFactor(staff, await code(), browser.headers, new Date());
  if (!confirmed.ok) throw new Error(confirmed.fault);
  browser.take(confirmed.value);
  return { code, recoveryCodes: toSetUp.recoveryCodes };
}
