import { newKey } from '#lib/id';
import type { Subscriber } from '#lib/notifications/model';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { cookieValue } from '#lib/web/cookies';

/** The key by which the city hall knows a browser that gets notices without an account. Bound to this host, unreadable to scripts. */
const noticesCookie = '__Host-notices';

/** Longest that browsers keep a cookie (RFC 6265bis, 5.5). */
const keptSeconds = 400 * 86_400;

/** Who asks for notices: whoever is signed in, else the browser by its key; undefined where it has none yet. */
export async function listenerOf(headers: Headers, now: Date): Promise<Subscriber | undefined> {
  const resident = await whoIsResident(headers, now);
  return resident ? { residentId: resident.residentId } : browserOf(headers);
}

/** The browser itself, whoever is signed in on it. */
export function browserOf(headers: Headers): { key: string } | undefined {
  const key = cookieValue(headers.get('cookie') ?? '', noticesCookie);
  return /^[0-9a-f-]{36}$/.test(key) ? { key } : undefined;
}

/** A browser that is to be known from now on, and the header that tells it. */
export function newListener(): { who: { key: string }; cookie: string } {
  const key = newKey();
  return { who: { key }, cookie: `${noticesCookie}=${key}; Path=/; Max-Age=${keptSeconds}; Secure; HttpOnly; SameSite=Lax` };
}

/** The header by which a browser forgets its key. */
export const forgottenListener = { 'Set-Cookie': `${noticesCookie}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax` };

/** The session in which somebody is signed in here; undefined for a browser by itself. */
export async function sessionOf(headers: Headers, now: Date): Promise<string | undefined> {
  return (await whoIsResident(headers, now))?.session.id;
}

/** Whether somebody is signed in here on a device that others use too: his messages shall not come to its screen. */
export async function isSharedDevice(headers: Headers, now: Date): Promise<boolean> {
  return (await whoIsResident(headers, now))?.session.isShared ?? false;
}
