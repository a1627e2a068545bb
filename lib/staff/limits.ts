import { isSealed, seal } from '#lib/secret';
import { withinLimit } from '#lib/web/rate-limit';

const quarter = { seconds: 15 * 60 };

/** The cookie by which a device is known that has signed in as this person before; half a year. */
export const deviceCookie = 'desk-device';

/** What the device cookie holds: nothing secret, sealed so that nobody else can make one. */
export function deviceMark(email: string, key: string): string {
  return `${key}.${seal('staff-device', `${email}\n${key}`)}`;
}

/** The device's key if this mark is ours and was made for this person. */
function knownDevice(mark: string, email: string): string | undefined {
  const [key = '', sealed = ''] = mark.split('.');
  return isSealed('staff-device', `${email}\n${key}`, sealed) ? key : undefined;
}

type Attempt = { email: string; source: string; device: string };

/**
 * Whether another attempt at a password or code may be made. Counted per account *and* source, so that
 * whoever guesses shuts out himself; per source over all accounts; and per account over all sources, except
 * from devices that the person has used before, which have a count of their own (OWASP, device cookies).
 */
export function mayAttempt(what: 'password' | 'code', { email, source, device }: Attempt, now: Date): boolean {
  const own = knownDevice(device, email);
  if (own) return withinLimit(`${what} device`, own, { times: 20, ...quarter }, now);
  const counted = [
    withinLimit(`${what} pair`, `${email} ${source}`, { times: 8, ...quarter }, now),
    withinLimit(`${what} source`, source, { times: 60, ...quarter }, now),
    withinLimit(`${what} account`, email, { times: 60, ...quarter }, now),
  ];
  return counted.every(Boolean);
}

/** Whether another invitation may be looked up from a source: the keys cannot be guessed, and nobody shall try. */
export function mayTryInvitation(source: string, now: Date): boolean {
  return withinLimit('invitation', source, { times: 30, ...quarter }, now);
}
