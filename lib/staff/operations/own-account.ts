import { createOTP } from '@better-auth/utils/otp';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { ok, type Result, refused } from '#lib/result';
import { auth } from '#lib/staff/auth';
import { sessionBegunBy } from '#lib/staff/cookies';
import { mayAttempt, wasRight } from '#lib/staff/limits';
import type { AtDesk, PasswordFault, SignInFault } from '#lib/staff/model';
import { mayAddSecondFactor } from '#lib/staff/operations/at-desk';
import { attemptOf, readCode, takeCode } from '#lib/staff/operations/signing-in';
import { passwordFault } from '#lib/staff/passwords';
import {
  changeSession,
  endOtherSessions,
  endSession,
  passkeysOf,
  removePasskey,
  type Session,
  type StoredPasskey,
  sessionsOf,
  totpSecretOf,
  usedCodes,
} from '#lib/staff/store';

export type OwnAccount = { sessions: Session[]; passkeys: StoredPasskey[] };

/** Where somebody is signed in, and with which passkeys. */
export async function showOwnAccount(actor: AtDesk, now: Date): Promise<OwnAccount> {
  const [sessions, passkeys] = await Promise.all([sessionsOf(read, actor.id, now), passkeysOf(read, actor.id)]);
  return { sessions, passkeys };
}

/** Begins to set up an authenticator app; what must be shown for it is told by `secondFactorToSetUp`. */
export async function beginSecondFactor(actor: AtDesk, password: string, headers: Headers, now: Date): Promise<Result<true, SignInFault>> {
  if (!(await mayAddSecondFactor(actor))) return refused('challenge-gone');
  const answered = await withPassword(actor, headers, now, async () => {
    const answer = await auth().api.enableTwoFactor({ body: { password }, headers, asResponse: true });
    return answer.ok || undefined;
  });
  return answered.ok ? ok(true) : answered;
}

/** Asks the library for something that needs the password. Whoever finds a desk unlocked may not guess at it for ever either. */
async function withPassword<Answer>(
  { email }: AtDesk,
  headers: Headers,
  now: Date,
  ask: () => Promise<Answer | undefined>,
): Promise<Result<Answer, 'sign-in-wrong' | 'too-many'>> {
  const attempt = attemptOf(email, headers);
  if (!mayAttempt('password', attempt, now)) return refused('too-many');
  const answer = await ask();
  if (answer === undefined) return refused('sign-in-wrong');
  wasRight('password', attempt);
  return ok(answer);
}

/** An app's secret that is not confirmed yet, with its recovery codes; undefined when none was begun. Never shown again afterwards. */
export async function secondFactorToSetUp(actor: AtDesk): Promise<{ uri: string; secret: string; recoveryCodes: string[] } | undefined> {
  const encrypted = actor.twoFactorEnabled ? undefined : await totpSecretOf(read, actor.id);
  if (!encrypted) return undefined;
  const secret = await decrypted(encrypted);
  const uri = createOTP(secret).url('City hall', actor.email);
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: actor.id } });
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', recoveryCodes: backupCodes };
}

/** Confirms the app with its first code; from now on it is asked for. Begins a new session and ends all others, which lack it. */
export async function confirmSecondFactor(
  actor: AtDesk,
  code: string,
  headers: Headers,
  now: Date,
): Promise<Result<string[], SignInFault>> {
  if (!(await mayAddSecondFactor(actor))) return refused('challenge-gone');
  const { given, isRecovery } = readCode(code);
  if (isRecovery) return refused('code-wrong');
  if (!(await takeCode(actor.id, given, now))) return refused('code-used');
  const answer = await auth().api.verifyTOTP({ body: { code: given }, headers, asResponse: true });
  const cookies = answer.headers.getSetCookie();
  if (!answer.ok) return refused('code-wrong');
  const token = sessionBegunBy(cookies) || actor.session.token;
  await write(async (writer) => {
    await changeSession(writer, token, { strong: true });
    await endOtherSessions(writer, actor.id, token);
    await record(writer, actor, { act: 'staff.second-factor-set-up', subject: `staff/${actor.id}` }, now);
  });
  return ok(cookies);
}

/** New recovery codes in place of the old ones, told this once. */
export async function renewRecoveryCodes(
  actor: AtDesk,
  password: string,
  headers: Headers,
  now: Date,
): Promise<Result<string[], SignInFault>> {
  const answer = await withPassword(actor, headers, now, () =>
    auth()
      .api.generateBackupCodes({ body: { password }, headers })
      .catch(() => undefined),
  );
  if (!answer.ok) return answer;
  await write((writer) => record(writer, actor, { act: 'staff.recovery-codes-renewed', subject: `staff/${actor.id}` }, now));
  return ok(answer.value.backupCodes);
}

/** Changes the password and ends all other sessions. */
export async function changePassword(
  actor: AtDesk,
  given: { current: string; wanted: string },
  headers: Headers,
  now: Date,
): Promise<Result<true, PasswordFault | 'sign-in-wrong' | 'too-many'>> {
  const fault = passwordFault(given.wanted, actor);
  if (fault) return refused(fault);
  const body = { currentPassword: given.current, newPassword: given.wanted };
  const answer = await withPassword(actor, headers, now, async () => {
    const { ok: changed } = await auth().api.changePassword({ body, headers, asResponse: true });
    return changed || undefined;
  });
  if (!answer.ok) return answer;
  await write(async (writer) => {
    await endOtherSessions(writer, actor.id, actor.session.token);
    await record(writer, actor, { act: 'staff.password-changed', subject: `staff/${actor.id}` }, now);
  });
  return ok(true);
}

/** Ends one of one's own sessions; false when it is not one's own. */
export async function revokeSession(actor: AtDesk, id: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const ended = await endSession(writer, actor.id, id);
    if (ended) await record(writer, actor, { act: 'staff.session-revoked', subject: `staff/${actor.id}`, before: { session: id } }, now);
    return ended;
  });
}

/** Takes away one of one's own passkeys; false when it is not one's own. */
export async function forgetPasskey(actor: AtDesk, id: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const removed = await removePasskey(writer, actor.id, id);
    if (removed) await record(writer, actor, { act: 'staff.passkey-removed', subject: `staff/${actor.id}`, before: { passkey: id } }, now);
    return removed;
  });
}

/** The code an authenticator app would show that was not given yet: for the sample city's sign-in page. Undefined without an app. */
export async function codeToShow(staffId: string, now: Date): Promise<string | undefined> {
  const encrypted = await totpSecretOf(read, staffId);
  if (!encrypted) return undefined;
  const app = createOTP(await decrypted(encrypted));
  const step = Math.floor(now.getTime() / 30_000);
  const codes = await Promise.all([step, step + 1, step - 1].map((counter) => app.hotp(counter)));
  const used = await usedCodes(read, staffId);
  return codes.find((code) => !used.includes(code)) ?? codes[0];
}

async function decrypted(secret: string): Promise<string> {
  const { secretConfig } = await auth().$context;
  return symmetricDecrypt({ key: secretConfig, data: secret });
}

/** Gives a member of the sample city an authenticator app, whose codes the sign-in page shows. */
export async function keepSampleApp(staffId: string): Promise<void> {
  const { secretConfig, adapter, internalAdapter } = await auth().$context;
  const secret = await symmetricEncrypt({ key: secretConfig, data: generateRandomString(32) });
  const backupCodes = await symmetricEncrypt({ key: secretConfig, data: '[]' });
  await adapter.create({ model: 'twoFactor', data: { userId: staffId, secret, backupCodes, verified: true } });
  await internalAdapter.updateUser(staffId, { twoFactorEnabled: true });
}
