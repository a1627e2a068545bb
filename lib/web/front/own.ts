import type { IncomingMessage } from 'node:http';
import { cookiePrefix } from '#lib/residents/cookies';

/** Whether somebody may be signed in behind this request: what he is sent is for him alone, and is kept nowhere. */
export function mayBeSignedIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes(`${cookiePrefix()}.session_token=`) ?? false;
}

/** Whether an address is another page for whoever is signed in, though it may be kept for everybody else. */
export function isOwnPage({ url = '/' }: IncomingMessage): boolean {
  return (
    /^\/[^/?]+\/procedures\/[^?]+\?/.test(url) ||
    /^\/[^/?]+\/(me|applications|reservations|facilities\/draws\/[^/?]+\/wishes)([/?]|$)/.test(url)
  );
}

/** A page that is drawn for one person, at an address where others get a public one. */
export function isDrawnForOne(request: IncomingMessage): boolean {
  return isOwnPage(request) && mayBeSignedIn(request);
}
