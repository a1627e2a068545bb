import { newKey } from '#lib/id';
import type { Owner } from '#lib/procedures/drafts/model';
import { moveDrafts } from '#lib/procedures/operations/drafting';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { seal } from '#lib/secret';
import { cookieValue } from '#lib/web/cookies';

/** The key by which the city hall knows a browser in which somebody fills something in without an account. Bound to this host, unreadable to scripts. */
const guestCookie = '__Host-applicant';

/** As long as a guest's application may be looked at from his browser; a draft ends earlier (lib/procedures/drafts/model). */
const keptSeconds = 400 * 86_400;

/** Nobody who reads the database can come back as a guest: only the seal of his key stands there. */
const guestBy = (key: string) => ({ guest: seal('applicant', key) });

/**
 * Who fills something in: whoever is signed in, else the browser by its key; undefined where it has none yet. What the browser
 * was filling in comes into the account of whoever has signed in there since, but for a device that others use too.
 */
export async function applicantOf(headers: Headers, now: Date): Promise<Owner | undefined> {
  const [resident, guest] = [await whoIsResident(headers, now), guestOf(headers)];
  if (!resident) return guest;
  const owner = { residentId: resident.residentId };
  if (guest && !resident.session.isShared) await moveDrafts(guest, owner, now);
  return owner;
}

/** The browser itself, whoever is signed in on it. */
function guestOf(headers: Headers): { guest: string } | undefined {
  const key = cookieValue(headers.get('cookie') ?? '', guestCookie);
  return /^[0-9a-f-]{36}$/.test(key) ? guestBy(key) : undefined;
}

/** A browser that is to be known from now on, and the header that tells it. */
export function newGuest(): { owner: { guest: string }; cookie: string } {
  const key = newKey();
  return { owner: guestBy(key), cookie: `${guestCookie}=${key}; Path=/; Max-Age=${keptSeconds}; Secure; HttpOnly; SameSite=Lax` };
}
