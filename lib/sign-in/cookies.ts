import querystring from 'node:querystring';
import { cookieValue } from '#lib/web/cookies';

/** The value of one of the sign-in library's signed cookies, without its signature; '' when it is not there. */
export function signedValue(cookies: string, names: readonly string[]): string {
  const raw = names.map((name) => cookieValue(cookies, name)).find((value) => value !== '') ?? '';
  // Unlike the global ones, this never throws and reads UTF-8; the character zero is refused by PostgreSQL.
  const value = querystring.unescape(/^[\w.%~-]*$/.test(raw) ? raw : '').replaceAll('\0', '');
  return value.split('.')[0] ?? '';
}

/** The request's headers without a session: whoever signs in gets a new one, whatever his browser holds. */
export function withoutSession(headers: Headers): Headers {
  const kept = new Headers(headers);
  const cookies = (headers.get('cookie') ?? '').split(';').filter((cookie) => !/^\s*[\w.-]*session_/.test(cookie));
  kept.set('cookie', cookies.join(';'));
  return kept;
}

/** What an answer's cookies would be sent back as. */
export function asSentBack(setCookies: readonly string[]): string {
  return setCookies.map((cookie) => cookie.split(';')[0]).join('; ');
}
