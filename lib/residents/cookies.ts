import { asSentBack, signedValue } from '#lib/sign-in/cookies';
import { cookieValue } from '#lib/web/cookies';
import { siteOrigin } from '#lib/web/site';

const overTls = () => siteOrigin().startsWith('https:');

/** How residents' cookies begin: over TLS bound to this very host, so that no neighbour can set one (RFC 6265bis, `__Host-`). */
export function cookiePrefix(): string {
  return overTls() ? '__Host-me' : 'me';
}

/** A cookie of our own beside the library's. */
export function ownCookie(name: string, value: string, seconds: number): string {
  const secure = overTls() ? '; Secure' : '';
  return `${cookiePrefix()}.${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}`;
}

export function ownCookieIn(headers: Headers, name: string): string {
  return cookieValue(headers.get('cookie') ?? '', `${cookiePrefix()}.${name}`);
}

/** The token of the session that an answer's cookies begin; '' when they begin none. */
export function sessionBegunBy(setCookies: readonly string[]): string {
  return signedValue(asSentBack(setCookies), [`${cookiePrefix()}.session_token`]);
}
