import { asSentBack, signedValue } from '#lib/sign-in/cookies';
import { cookiePrefix } from '#lib/staff/auth';

const ofDesk = (cookies: string, name: string) => signedValue(cookies, [`${cookiePrefix}.${name}`, `__Secure-${cookiePrefix}.${name}`]);

/** By which the second step of a sign-in knows the first. */
export function challengeIn(cookies: string): string {
  return ofDesk(cookies, 'two_factor');
}

/** The token of the session that an answer's cookies begin; '' when they begin none. */
export function sessionBegunBy(setCookies: readonly string[]): string {
  return ofDesk(asSentBack(setCookies), 'session_token');
}
