import { createHmac, timingSafeEqual } from 'node:crypto';
import querystring from 'node:querystring';
import { cookieValue } from '#lib/web/cookies';

/** The value of one of the sign-in library's signed cookies, without its signature; '' when it is not there. */
export function signedValue(cookies: string, names: readonly string[]): string {
  const raw = names.map((name) => cookieValue(cookies, name)).find((value) => value !== '') ?? '';
  return plain(raw).split('.')[0] ?? '';
}

/** The same, only where the library signed it with this key (HMAC-SHA-256); '' where anybody else did, or nobody. */
export function verifiedValue(cookies: string, name: string, key: string): string {
  const [value = '', signature = ''] = plain(cookieValue(cookies, name)).split('.');
  const [own, other] = [createHmac('sha256', key).update(value).digest(), Buffer.from(signature, 'base64')];
  return own.length === other.length && timingSafeEqual(own, other) ? value : '';
}

/** A cookie's value as it was before it was encoded. */
function plain(raw: string): string {
  // Unlike the global ones, this never throws and reads UTF-8; the character zero is refused by PostgreSQL.
  return querystring.unescape(/^[\w.%~-]*$/.test(raw) ? raw : '').replaceAll('\0', '');
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
