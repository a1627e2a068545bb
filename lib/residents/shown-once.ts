import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { ownCookie, ownCookieIn } from '#lib/residents/cookies';
import { keyFor } from '#lib/secret';

/** For as long as it can be shown, copied and printed, in seconds. */
const shownSeconds = 5 * 60;

/** What is shown once and never kept by us: a recovery code, the key of an invitation, the code of a group. */
type Shown = 'recovery' | 'invitation' | 'group-code';
const keyOf = (what: Shown) => keyFor(`resident-${what}-shown`);

/** The cookie with which the page that follows shows a secret; only we can read it. */
export async function showOnce(what: Shown, secret: string): Promise<string> {
  return ownCookie(what, await symmetricEncrypt({ key: keyOf(what), data: secret }), shownSeconds);
}

/** The secret that this browser was given to show; undefined for none. Whose it is has still to be asked. */
export async function shownOnce(what: Shown, headers: Headers): Promise<string | undefined> {
  const data = ownCookieIn(headers, what);
  return data ? symmetricDecrypt({ key: keyOf(what), data }).catch(() => undefined) : undefined;
}
