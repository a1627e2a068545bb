import { read, write } from '#db/client';
import { newKey } from '#lib/id';
import { type Account, findAccount, sessionByToken } from '#lib/residents/accounts/store';
import { auth } from '#lib/residents/auth';
import { sessionBegunBy } from '#lib/residents/cookies';
import { ownDevice, rememberOwnDevice } from '#lib/residents/limits';
import { sharedSessionHours } from '#lib/residents/model';
import { pinService } from '#lib/residents/operations/shelf';
import { findPerson } from '#lib/residents/person/store';
import { tell } from '#lib/residents/telling';
import { noWaitingPin, waitingPin } from '#lib/residents/waiting-pin';
import { withoutSession } from '#lib/sign-in/cookies';
import { deviceName } from '#lib/sign-in/device-name';
import { choiceCookie } from '#lib/web/cookies';
import { aidsCookie } from '#lib/web/reading-aids';

/** A sign-in that came to its end: the cookies to set, and whether the account was opened by it. */
export type Entered = { cookies: string[]; residentId: string; isNew: boolean };

/** How somebody comes in: on a device that others use too, nothing of him stays there. */
export type Coming = { isNew: boolean; shared: boolean };

/** Begins a session for somebody whom a code has shown us. */
export async function enter(residentId: string, coming: Coming, headers: Headers, now: Date): Promise<Entered> {
  const endsAt = coming.shared ? new Date(now.getTime() + sharedSessionHours * 3_600_000) : undefined;
  const answer = await auth().api.enter({
    body: { residentId, ...(endsAt && { endsAt }) },
    headers: withoutSession(headers),
    asResponse: true,
  });
  if (!answer.ok) throw new Error(`The sign-in library begins no session: ${answer.status}`);
  return welcome(residentId, answer.headers.getSetCookie(), coming, headers, now);
}

/** What follows every sign-in: a device nobody knows is told of, and known from now on; reading aids and what was to be pinned come along. */
export async function welcome(residentId: string, cookies: string[], coming: Coming, headers: Headers, now: Date): Promise<Entered> {
  const [account, person] = await Promise.all([findAccount(read, { id: residentId }), findPerson(read, residentId)]);
  if (account && !coming.isNew && !ownDevice(headers, residentId)) await tellOfDevice(account, headers, now);
  const aids = coming.shared ? [] : (person?.profile.aids ?? []);
  const own = coming.shared ? [] : [rememberOwnDevice(residentId, newKey())];
  const chosen = aids.length > 0 ? [choiceCookie(aidsCookie, aids.join('.'))['Set-Cookie']] : [];
  const slug = waitingPin(headers);
  if (slug) await pinService({ residentId }, slug, now);
  return { cookies: [...cookies, ...own, ...chosen, ...(slug ? [noWaitingPin()] : [])], residentId, isNew: coming.isNew };
}

async function tellOfDevice({ residentId }: Account, headers: Headers, now: Date): Promise<void> {
  const device = deviceName(headers.get('user-agent') ?? '');
  await write((writer) => tell(writer, residentId, { kind: 'new-sign-in', params: { device } }, now));
}

/** Whose session these cookies begin; undefined when they begin none. */
export async function begunBy(cookies: readonly string[]): Promise<string | undefined> {
  return (await sessionByToken(read, sessionBegunBy(cookies)))?.userId;
}
