import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import { Assertion, Attestation, verified } from '#lib/sign-in/passkey-answers';
import { auth } from '#lib/staff/auth';
import { sessionBegunBy } from '#lib/staff/cookies';
import { rememberDevice } from '#lib/staff/limits';
import type { AtDesk, SignInFault } from '#lib/staff/model';
import { mayAddSecondFactor, mayWork } from '#lib/staff/operations/at-desk';
import { recordSignIn, type Step } from '#lib/staff/operations/signing-in';
import { changeSession, sessionByToken, staffById } from '#lib/staff/store';
import { sourceOf } from '#lib/web/rate-limit';

/** What the browser needs to ask the device for a passkey (WebAuthn); the answer's cookie holds the challenge. */
export async function offerPasskey(headers: Headers): Promise<Response> {
  return auth().api.generatePasskeyAuthenticationOptions({ headers, asResponse: true });
}

/** Signs in with a passkey, which is both factors at once: the device and the finger or code that opens it. */
export async function signInWithPasskey(response: unknown, headers: Headers, now: Date): Promise<Result<Step, SignInFault>> {
  const answer = await verified(async () =>
    auth().api.verifyPasskeyAuthentication({ body: { response: Assertion.parse(response) }, headers, asResponse: true }),
  );
  const cookies = answer?.headers.getSetCookie() ?? [];
  const session = await sessionByToken(read, sessionBegunBy(cookies));
  const member = session ? await staffById(read, session.userId) : undefined;
  if (!session || !member || !mayWork(member)) return refused('sign-in-wrong');
  await write((writer) => changeSession(writer, session.token, { strong: true }));
  await recordSignIn(member, sourceOf(headers), 'passkey', now);
  return ok({ cookies: [...cookies, rememberDevice(member.email, newKey())], next: 'desk' });
}

/** What the browser needs to make a passkey on this device. */
export async function beginPasskey(headers: Headers): Promise<Response> {
  return auth().api.generatePasskeyRegistrationOptions({ headers, query: {}, asResponse: true });
}

/** Keeps a passkey that the device made; from now on this session has its second factor. False: no passkey, or one is there that was not given. */
export async function addPasskey(actor: AtDesk, given: { response: unknown; name: string }, headers: Headers, now: Date): Promise<boolean> {
  if (!(await mayAddSecondFactor(actor))) return false;
  const answer = await verified(async () => {
    const body = { response: Attestation.parse(given.response), name: given.name };
    return auth().api.verifyPasskeyRegistration({ body, headers, asResponse: true });
  });
  if (!answer) return false;
  await write(async (writer) => {
    await changeSession(writer, actor.session.token, { strong: true });
    await record(writer, actor, { act: 'staff.passkey-added', subject: `staff/${actor.id}`, after: { name: given.name } }, now);
  });
  return true;
}
