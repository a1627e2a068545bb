import { cookiePrefix, ownCookieIn } from '#lib/residents/cookies';
import { type Count, countsOf, mayGoOn, takeCountsBack } from '#lib/sign-in/attempts';
import { knownDevice, rememberDeviceAs } from '#lib/sign-in/known-device';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';

const quarter = 15 * 60;
const day = 86_400;
const deviceCookie = () => ({ name: `${cookiePrefix()}.device`, purpose: 'resident-device' });

/** Makes a device known as this resident's for half a year. */
export function rememberOwnDevice(residentId: string, key: string): string {
  return rememberDeviceAs(deviceCookie(), residentId, key);
}

/** The key of the device behind a request, if this resident has used it before. */
export function ownDevice(headers: Headers, residentId: string | undefined): string | undefined {
  return knownDevice(deviceCookie(), ownCookieIn(headers, 'device'), residentId ?? '');
}

/** Who asks for something, by the address he names; `residentId` where it is somebody's. Nothing he is told depends on that. */
export type Asking = { email: string; residentId: string | undefined; headers: Headers };

/** Whether one more letter may be sent to an address. From a device that its owner has used, others cannot use up his letters. */
export function mayAskForLetter({ email, residentId, headers }: Asking, now: Date): boolean {
  const device = ownDevice(headers, residentId);
  const source = sourceOf(headers);
  const counts: Count[] = device
    ? [{ act: 'letter device', whose: device, times: 10, seconds: quarter }]
    : [
        { act: 'letter source', whose: source, times: 10, seconds: quarter },
        { act: 'letter address', whose: email, times: 5, seconds: quarter },
        { act: 'letter address day', whose: email, times: 20, seconds: day },
      ];
  return mayGoOn(counts, now);
}

/** Whether another address that is none may be typed from a source: each is kept so that it can be mended. */
export function mayMistype(source: string, now: Date): boolean {
  return withinLimit('letter mistyped', source, { times: 20, seconds: quarter }, now);
}

/** How guesses at a code in a letter are counted: besides the usual, a day's guesses at one address over all sources. */
function guesses({ email, residentId, headers }: Asking): Count[] {
  const device = ownDevice(headers, residentId);
  const counts = countsOf('me-code', { person: email, source: sourceOf(headers), device });
  return device ? counts : [...counts, { act: 'me-code day', whose: email, times: 100, seconds: day }];
}

export function mayGuessCode(asking: Asking, now: Date): boolean {
  return mayGoOn(guesses(asking), now);
}

export function guessedRight(asking: Asking): void {
  takeCountsBack(guesses(asking));
}

/** Whether another recovery code may be tried from a source; nobody guesses 99 bits, and nobody shall try. */
export function mayTryRecovery(source: string, now: Date): boolean {
  return withinLimit('me-recovery', source, { times: 10, seconds: quarter }, now);
}

/** Whether another device may be asked for a passkey from a source: each time a challenge is written down. */
export function mayAskForPasskey(source: string, now: Date): boolean {
  return withinLimit('me-passkey', source, { times: 60, seconds: 60 }, now);
}

/** Whether another account may be opened by passkey alone from a source. */
export function mayOpenByPasskey(source: string, now: Date): boolean {
  return withinLimit('me-open', source, { times: 20, seconds: 3600 }, now);
}
