import { isSealed, seal } from '#lib/secret';
import { siteOrigin } from '#lib/web/site';

/** A kind of device cookie: its name, and what its seal is for, so that one kind is nothing to another. */
export type DeviceCookie = { name: string; purpose: string };

const halfYearSeconds = 183 * 86_400;

/** The `Set-Cookie` that makes a device known for half a year; over TLS only, where the city has it. */
export function rememberDeviceAs(cookie: DeviceCookie, person: string, key: string): string {
  const secure = siteOrigin().startsWith('https:') ? '; Secure' : '';
  return `${cookie.name}=${deviceMarkFor(cookie, person, key)}; Path=/; Max-Age=${halfYearSeconds}; SameSite=Lax; HttpOnly${secure}`;
}

/** What the device cookie holds: nothing secret, sealed so that nobody else can make one. */
export function deviceMarkFor({ purpose }: DeviceCookie, person: string, key: string): string {
  return `${key}.${seal(purpose, `${person}\n${key}`)}`;
}

/** The device's key if this mark is ours and was made for this person. */
export function knownDevice({ purpose }: DeviceCookie, mark: string, person: string): string | undefined {
  const [key = '', sealed = ''] = mark.split('.');
  return isSealed(purpose, `${person}\n${key}`, sealed) ? key : undefined;
}
