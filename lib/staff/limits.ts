import { countsOf, mayGoOn, takeCountsBack } from '#lib/sign-in/attempts';
import { deviceMarkFor, knownDevice, rememberDeviceAs } from '#lib/sign-in/known-device';
import { withinLimit } from '#lib/web/rate-limit';

const quarter = { seconds: 15 * 60 };

/** The cookie by which a device is known that has signed in as this person before. */
export const deviceCookie = 'desk-device';
const ofDesk = { name: deviceCookie, purpose: 'staff-device' };

/** The `Set-Cookie` that makes a device known for half a year. */
export function rememberDevice(email: string, key: string): string {
  return rememberDeviceAs(ofDesk, email, key);
}

/** What the device cookie holds. */
export function deviceMark(email: string, key: string): string {
  return deviceMarkFor(ofDesk, email, key);
}

/** Who tries, from where, and by which mark of his device. */
export type Attempt = { email: string; source: string; device: string };

const counted = (what: string, { email, source, device }: Attempt) =>
  countsOf(what, { person: email, source, device: knownDevice(ofDesk, device, email) });

/** Whether another attempt at a password or code may be made. */
export function mayAttempt(what: 'password' | 'code', attempt: Attempt, now: Date): boolean {
  return mayGoOn(counted(what, attempt), now);
}

/** An attempt that was right counts for nothing. */
export function wasRight(what: 'password' | 'code', attempt: Attempt): void {
  takeCountsBack(counted(what, attempt));
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
