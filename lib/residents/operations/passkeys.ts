import { read, type Writer, write } from '#db/client';
import type { Locale } from '#lib/i18n/locales';
import { endDevices } from '#lib/notifications/operations/endpoints';
import { endOtherSessions, passkeysOf, removePasskey, renamePasskey } from '#lib/residents/accounts/store';
import { auth } from '#lib/residents/auth';
import { mayOpenByPasskey } from '#lib/residents/limits';
import type { EntryFault, SignedIn } from '#lib/residents/model';
import { begunBy, type Entered, welcome } from '#lib/residents/operations/entering';
import { markOfOpening } from '#lib/residents/operations/opening';
import { tellOfChange } from '#lib/residents/telling';
import { ok, type Result, refused } from '#lib/result';
import { withoutSession } from '#lib/sign-in/cookies';
import { Assertion, Attestation, verified } from '#lib/sign-in/passkey-answers';
import { sourceOf } from '#lib/web/rate-limit';

const comingBack = { isNew: false, shared: false };

/** What the browser needs to ask the device for a passkey (WebAuthn); the answer's cookie holds the challenge. */
export async function offerPasskey(headers: Headers): Promise<Response> {
  return auth().api.generatePasskeyAuthenticationOptions({ headers: withoutSession(headers), asResponse: true });
}

/** Signs in with a passkey. */
export async function signInWithPasskey(response: unknown, headers: Headers, now: Date): Promise<Result<Entered, EntryFault>> {
  const answer = await verified(async () =>
    auth().api.verifyPasskeyAuthentication({
      body: { response: Assertion.parse(response) },
      headers: withoutSession(headers),
      asResponse: true,
    }),
  );
  const cookies = answer?.headers.getSetCookie() ?? [];
  const residentId = await begunBy(cookies);
  return residentId ? ok(await welcome(residentId, cookies, comingBack, headers, now)) : refused('code-wrong');
}

/** What the browser needs to make a passkey: for the account that is signed in, else for a new one. `name` is what the device calls it. */
export async function beginPasskey(resident: SignedIn | undefined, name: string, locale: Locale, headers: Headers): Promise<Response> {
  const how = resident
    ? { headers, query: { name } }
    : { headers: withoutSession(headers), query: { name, context: markOfOpening(locale) } };
  return auth().api.generatePasskeyRegistrationOptions({ ...how, asResponse: true });
}

/** Adds a passkey that the device made to one's own account; false when it made none. */
export async function addPasskey(
  { residentId }: SignedIn,
  given: { response: unknown; name: string },
  headers: Headers,
  now: Date,
): Promise<boolean> {
  const answer = await verified(async () => {
    const body = { response: Attestation.parse(given.response), name: given.name };
    return auth().api.verifyPasskeyRegistration({ body, headers, asResponse: true });
  });
  if (answer) await write((writer) => tellOfChange(writer, residentId, 'passkey-added', now));
  return answer !== undefined;
}

/** Opens an account with a passkey alone: no address, nothing told. */
export async function openAccountByPasskey(
  given: { response: unknown; name: string },
  headers: Headers,
  now: Date,
): Promise<Result<Entered, EntryFault>> {
  if (!mayOpenByPasskey(sourceOf(headers), now)) return refused('too-many');
  const answer = await verified(async () => {
    const body = { response: Attestation.parse(given.response), name: given.name, createSession: true };
    return auth().api.verifyPasskeyRegistration({ body, headers: withoutSession(headers), asResponse: true });
  });
  const cookies = answer?.headers.getSetCookie() ?? [];
  const residentId = await begunBy(cookies);
  return residentId ? ok(await welcome(residentId, cookies, { isNew: true, shared: false }, headers, now)) : refused('code-wrong');
}

/** Gives one of one's own passkeys another name; false when it is not one's own. */
export async function namePasskey({ residentId }: SignedIn, id: string, name: string): Promise<boolean> {
  return write((writer) => renamePasskey(writer, residentId, id, name.trim().slice(0, 80)));
}

/** Takes away one of one's own passkeys; false when it is not one's own. */
export async function forgetPasskey({ residentId }: SignedIn, id: string, now: Date): Promise<boolean> {
  return write((writer) => removeAndTell(writer, residentId, id, now));
}

async function removeAndTell(writer: Writer, residentId: string, id: string, now: Date): Promise<boolean> {
  const removed = await removePasskey(writer, residentId, id);
  if (removed) await tellOfChange(writer, residentId, 'passkey-removed', now);
  return removed;
}

/** A device is lost: its passkey goes, and every session but this one ends. False when the passkey is not one's own. */
export async function loseDevice({ residentId, session }: SignedIn, id: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const removed = await removeAndTell(writer, residentId, id, now);
    if (removed) await endDevices(writer, residentId, { except: session.id });
    if (removed) await endOtherSessions(writer, residentId, session.token);
    return removed;
  });
}

/** Whether somebody could come back without this passkey: by another, by his address or by a recovery code. */
export async function isLastWayIn({ residentId, email }: SignedIn, hasRecovery: boolean): Promise<boolean> {
  return !email && !hasRecovery && (await passkeysOf(read, residentId)).length < 2;
}
