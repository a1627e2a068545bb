import { isSealed, seal } from '#lib/secret';
import { takeBack, withinLimit } from '#lib/web/rate-limit';

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

/** Who tries, from where, and by which mark of his device. */
export type Attempt = { email: string; source: string; device: string };

/**
 * Whether another attempt at a password or code may be made. Counted per account *and* source, so that
 * whoever guesses shuts out himself; per source over all accounts; and per account over all sources, except
 * from devices that the person has used before, which have a count of their own (OWASP, device cookies).
 */
export function mayAttempt(what: 'password' | 'code', attempt: Attempt, now: Date): boolean {
  const counted = countsOf(what, attempt).map(([act, whose, times]) => withinLimit(act, whose, { times, ...quarter }, now));
  return counted.every(Boolean);
}

/** An attempt that was right counts for nothing: a whole city hall signs in from one address at half past eight. */
export function wasRight(what: 'password' | 'code', attempt: Attempt): void {
  for (const [act, whose] of countsOf(what, attempt)) takeBack(act, whose);
}

/** Under which names an attempt is counted, and how often it may be made. */
function countsOf(what: string, { email, source, device }: Attempt): [act: string, whose: string, times: number][] {
  const own = knownDevice(device, email);
  if (own) return [[`${what} device`, own, 20]];
  return [
    [`${what} pair`, `${email} ${source}`, 8],
    [`${what} source`, source, 60],
    [`${what} account`, email, 60],
  ];
}

/** Whether another invitation may be looked up from a source: the keys cannot be guessed, and nobody shall try. */
export function mayTryInvitation(source: string, now: Date): boolean {
  return withinLimit('invitation', source, { times: 30, ...quarter }, now);
}
