import { Slug } from '#lib/catalogue/model';
import { ownCookie, ownCookieIn } from '#lib/residents/cookies';

const name = 'pin';
/** Long enough for a letter to arrive and its code to be typed. */
const keptSeconds = 15 * 60;

/** The cookie in which the browser of somebody who is signed out keeps the service he wants to pin; undefined for what is none. */
export function keepWaitingPin(slug: string): string | undefined {
  return Slug.safeParse(slug).success ? ownCookie(name, slug, keptSeconds) : undefined;
}

/** The service that waits in a browser to be pinned by whoever signs in; undefined for none. */
export function waitingPin(headers: Headers): string | undefined {
  return Slug.safeParse(ownCookieIn(headers, name)).data;
}

/** The cookie's end. */
export const noWaitingPin = () => ownCookie(name, '', 0);
