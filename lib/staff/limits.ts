import { isSealed, seal } from '#lib/secret';
import { networkOf, takeBack, withinLimit } from '#lib/web/rate-limit';
import { siteOrigin } from '#lib/web/site';

const quarter = { seconds: 15 * 60 };

/** The cookie by which a device is known that has signed in as this person before. */
export const deviceCookie = 'desk-device';

const halfYearSeconds = 183 * 86_400;

/** The `Set-Cookie` that makes a device known for half a year; over TLS only, where the city has it. */
export function rememberDevice(email: string, key: string): string {
  const secure = siteOrigin().startsWith('https:') ? '; Secure' : '';
  return `${deviceCookie}=${deviceMark(email, key)}; Path=/; Max-Age=${halfYearSeconds}; SameSite=Lax; HttpOnly${secure}`;
}

/** What the device cookie holds: nothing secret, sealed so that nobody else can make one. */
export function deviceMark(email: string, key: string): string {
  return `${key}.${seal('staff-device', `${email}\n${key}`)}`;
}

/** The device's key if this mark is ours and was made for this person. */
function knownDevice(mark: string, email: string): string | undefined {
  const [key = '', sealed = ''] = mark.split('.');
  return isSealed('staff-device', `${email}\n${key}`, sealed) ? key : undefined;
}

/** Who tries, from where, and by which mark of his device. */
export type Attempt = { email: string; source: string; device: string };

/**
 * Whether another attempt at a password or code may be made. Counted per account *and* source, so that
 * whoever guesses shuts out himself; per source over all accounts; and per account over all sources, except
 * from devices that the person has used before, which have a count of their own (OWASP, device cookies).
 * The first limit that is reached ends the counting: what one source sends beyond its own is not held against the account.
 */
export function mayAttempt(what: 'password' | 'code', attempt: Attempt, now: Date): boolean {
  return countsOf(what, attempt).every(([act, whose, times]) => withinLimit(act, whose, { times, ...quarter }, now));
}

/** An attempt that was right counts for nothing: a whole city hall signs in from one address at half past eight. */
export function wasRight(what: 'password' | 'code', attempt: Attempt): void {
  for (const [act, whose] of countsOf(what, attempt)) takeBack(act, whose);
}

/** Under which names an attempt is counted, and how often it may be made; in the order in which it is asked. */
function countsOf(what: string, { email, source, device }: Attempt): [act: string, whose: string, times: number][] {
  const own = knownDevice(device, email);
  if (own) return [[`${what} device`, own, 20]];
  return [
    [`${what} source`, source, 60],
    [`${what} pair`, `${email} ${networkOf(source)}`, 8],
    [`${what} account`, email, 60],
  ];
}

/** Whether another invitation may be looked up from a source: the keys cannot be guessed, and nobody shall try. */
export function mayTryInvitation(source: string, now: Date): boolean {
  return withinLimit('invitation', source, { times: 30, ...quarter }, now);
}

/** Whether another device may be asked for a passkey from a source: each time a challenge is written down. */
export function mayAskForPasskey(source: string, now: Date): boolean {
  return withinLimit('passkey', source, { times: 30, seconds: 60 }, now);
}

/** Whether that a source was stopped is still to be recorded: once in a quarter of an hour, however often it goes on. */
export function isFirstStop(source: string, now: Date): boolean {
  return withinLimit('stop', source, { times: 1, ...quarter }, now);
}
