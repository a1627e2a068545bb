import querystring from 'node:querystring';
import { cookiePrefix } from '#lib/staff/auth';
import { cookieValue } from '#lib/web/cookies';

/** The value of one of the sign-in library's signed cookies, without its signature; '' when it is not there. */
function signedValue(cookies: string, name: string): string {
  const raw = cookieValue(cookies, `${cookiePrefix}.${name}`) || cookieValue(cookies, `__Secure-${cookiePrefix}.${name}`);
  // Unlike the global ones, this never throws and reads UTF-8; the character zero is refused by PostgreSQL.
  const value = querystring.unescape(/^[\w.%~-]*$/.test(raw) ? raw : '').replaceAll('\0', '');
  return value.split('.')[0] ?? '';
}

/** By which the second step of a sign-in knows the first. */
export function challengeIn(cookies: string): string {
  return signedValue(cookies, 'two_factor');
}

/** The request's headers without a session: whoever signs in gets a new one, whatever his browser holds. */
export function withoutSession(headers: Headers): Headers {
  const kept = new Headers(headers);
  const cookies = (headers.get('cookie') ?? '').split(';').filter((cookie) => !/^\s*[\w.-]*session_/.test(cookie));
  kept.set('cookie', cookies.join(';'));
  return kept;
}

/** The token of the session that an answer's cookies begin; '' when they begin none. */
export function sessionBegunBy(setCookies: readonly string[]): string {
  return signedValue(setCookies.map((cookie) => cookie.split(';')[0]).join('; '), 'session_token');
}
