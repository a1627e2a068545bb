import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import { withoutSession } from '#lib/sign-in/cookies';
import { auth } from '#lib/staff/auth';
import { challengeIn, sessionBegunBy } from '#lib/staff/cookies';
import { type Attempt, deviceCookie, isFirstStop, mayAttempt, rememberDevice, wasRight } from '#lib/staff/limits';
import type { SignInFault, StaffMember } from '#lib/staff/model';
import { mayWork } from '#lib/staff/operations/at-desk';
import { changeSession, claimCode, endSession, pendingStaffId, sessionByToken, staffByEmail, staffById } from '#lib/staff/store';
import { cookieValue } from '#lib/web/cookies';
import { sourceOf } from '#lib/web/rate-limit';

/** A sign-in that went on: the cookies to set, and whether a second factor is asked for now. */
export type Step = { cookies: string[]; next: 'desk' | 'second-factor' };

/** The first step: address and password. Wrong address, wrong password and a person who left are told alike. */
export async function signIn(given: { email: string; password: string }, headers: Headers, now: Date): Promise<Result<Step, SignInFault>> {
  // What is typed is recorded for ever, so no more of it than an address can have.
  const email = given.email.trim().toLowerCase().slice(0, 254);
  const attempt = attemptOf(email, headers);
  if (!mayAttempt('password', attempt, now)) return refuse('too-many', email, attempt.source, now);
  const answer = await auth().api.signInEmail({
    body: { email, password: given.password },
    headers: withoutSession(headers),
    asResponse: true,
  });
  const member = await staffByEmail(read, email);
  const cookies = answer.headers.getSetCookie();
  if (!answer.ok || !member) return refuse('sign-in-wrong', email, attempt.source, now);
  if (!mayWork(member)) {
    await forget(sessionBegunBy(cookies));
    return refuse('sign-in-wrong', email, attempt.source, now);
  }
  wasRight('password', attempt);
  const begun = sessionBegunBy(cookies);
  if (!begun) return ok({ cookies, next: 'second-factor' });
  await recordSignIn(member, attempt.source, 'password', now);
  return ok({ cookies: [...cookies, rememberDevice(member.email, newKey())], next: 'desk' });
}

/** The second step: a code of the authenticator app, which counts once, or a recovery code. */
export async function giveCode(code: string, headers: Headers, now: Date): Promise<Result<Step, SignInFault>> {
  const member = await pendingStaff(headers, now);
  if (!member) return refused('challenge-gone');
  const attempt = attemptOf(member.email, headers);
  if (!mayAttempt('code', attempt, now)) return refuse('too-many', member.email, attempt.source, now);
  const { given, isRecovery } = readCode(code);
  if (!isRecovery && !(await takeCode(member.id, given, now))) return refuse('code-used', member.email, attempt.source, now);
  const verify = isRecovery ? auth().api.verifyBackupCode : auth().api.verifyTOTP;
  // With a session the library would ask for the second factor of whoever that belongs to.
  const answer = await verify({ body: { code: given }, headers: withoutSession(headers), asResponse: true });
  const begun = sessionBegunBy(answer.headers.getSetCookie());
  if (!answer.ok || !begun) return refuse('code-wrong', member.email, attempt.source, now);
  wasRight('code', attempt);
  await write((writer) => changeSession(writer, begun, { strong: true }));
  await recordSignIn(member, attempt.source, isRecovery ? 'recovery-code' : 'totp', now);
  return ok({ cookies: [...answer.headers.getSetCookie(), rememberDevice(member.email, newKey())], next: 'desk' });
}

/** Who has given his password and must give a code now. */
export async function pendingStaff(headers: Headers, now: Date): Promise<StaffMember | undefined> {
  const pending = await pendingStaffId(read, challengeIn(headers.get('cookie') ?? ''), now);
  const member = pending ? await staffById(read, pending) : undefined;
  return member && mayWork(member) ? member : undefined;
}

/** What somebody typed as a code: digits of an app in any width and grouping, or a recovery code. */
export function readCode(code: string): { given: string; isRecovery: boolean } {
  const plain = code.normalize('NFKC').replace(/\s/g, '');
  const isRecovery = !/^\d{6}$/.test(plain.replaceAll('-', ''));
  return { given: isRecovery ? plain : plain.replaceAll('-', ''), isRecovery };
}

/** Longer than a code is valid, the steps before and after included. */
const codeMilliseconds = 5 * 60_000;

/** Claims an app's code before it is looked at: within its time it counts once, whoever gives it. */
export async function takeCode(staffId: string, code: string, now: Date): Promise<boolean> {
  return write((writer) => claimCode(writer, staffId, code, now, new Date(now.getTime() + codeMilliseconds)));
}

/** An attempt to sign in as somebody, as it is counted. */
export function attemptOf(email: string, headers: Headers): Attempt {
  return { email, source: sourceOf(headers), device: cookieValue(headers.get('cookie') ?? '', deviceCookie) };
}

/** Signs out: the session ends here, not only in the browser. */
export async function signOut(headers: Headers, actor: { id: string; name: string; source: string }, now: Date): Promise<string[]> {
  const answer = await auth().api.signOut({ headers, asResponse: true });
  await write((writer) => record(writer, actor, { act: 'staff.sign-out', subject: `staff/${actor.id}` }, now));
  return answer.headers.getSetCookie();
}

/** Notes a sign-in that came to its end, and by what. */
export async function recordSignIn({ id, name }: StaffMember, source: string, by: string, now: Date): Promise<void> {
  await write((writer) => record(writer, { id, name, source }, { act: 'staff.sign-in', subject: `staff/${id}`, after: { by } }, now));
}

async function refuse(fault: SignInFault, email: string, source: string, now: Date): Promise<Result<never, SignInFault>> {
  // Records are kept for ever: a flood leaves one, not thousands.
  if (fault === 'too-many' && !isFirstStop(source, now)) return refused(fault);
  const nobody = { id: '', name: '', source };
  await write((writer) => record(writer, nobody, { act: 'staff.sign-in-refused', subject: 'staff', after: { email, fault } }, now));
  return refused(fault);
}

async function forget(token: string): Promise<void> {
  const session = token ? await sessionByToken(read, token) : undefined;
  if (session) await write((writer) => endSession(writer, session.userId, session.id));
}
