import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { systemClock } from '#lib/clock';
import type { EntryFault, SignedIn } from '#lib/residents/model';
import { entryFaults } from '#lib/residents/model';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { type AtGate, type Door, openGate, signInFor } from '#lib/web/gate';
import { firstOf } from '#lib/web/query';
import { ownPath, seeOther } from '#lib/web/see-other';

/** Who is signed in on the page that is being drawn; looked up once per page. */
export const residentOfRequest = cache(async () => whoIsResident(await headers(), systemClock()));

/** The first line of every page of one's own: who is signed in; nobody is led to the sign-in, and back here after it. */
export async function residentAt(path: string): Promise<SignedIn> {
  const resident = await residentOfRequest();
  return resident ?? redirect(signInFor(await getLocale(), path));
}

export type AtOwnDoor = AtGate & { resident: SignedIn };

/** A form's or script's address for whoever is signed in; anybody else is led to the sign-in, a script gets 401. */
export function residentDoor(back: string, open: (at: AtOwnDoor) => Promise<Response>): Door {
  return openGate(async (at) => {
    const resident = await whoIsResident(at.request.headers, at.now);
    if (resident) return open({ ...at, resident });
    return wantsData(at.request) ? Response.json({ fault: 'signed-out' }, { status: 401 }) : seeOther(signInFor(at.locale, back));
  });
}

/** The same, where something is done that outlasts a session: refused on a device that others use too, which somebody may have left open. */
export function ownDeviceDoor(back: string, open: (at: AtOwnDoor) => Promise<Response>): Door {
  return residentDoor(back, async (at) => {
    const fault: EntryFault = 'shared-device';
    if (!at.resident.session.isShared) return open(at);
    return wantsData(at.request) ? Response.json({ fault }, { status: 403 }) : seeOther(`/${at.locale}${back}?fault=${fault}`);
  });
}

const wantsData = ({ headers }: Request) => (headers.get('content-type') ?? '').startsWith('application/json');

/** The fault of an entry that an address says; undefined when it says none of ours. */
export function entryFaultIn(value: string | string[] | undefined): EntryFault | undefined {
  return entryFaults.find((one) => one === firstOf(value));
}

/** Where somebody wanted to go before he was asked to sign in: one of our own pages, `/me` when he did not say. */
export function wantedPath(value: string | string[] | null | undefined): string {
  const path = ownPath(typeof value === 'string' ? value : null);
  return path || '/me';
}

/** A JSON answer that sets cookies. */
export function jsonWith(body: unknown, cookies: readonly string[]): Response {
  const response = Response.json(body);
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** The values of a form's boxes with one name; without the character zero. */
export async function formFieldsOf(
  request: Request,
): Promise<{ fields: Readonly<Record<string, string>>; all: (name: string) => string[] }> {
  const form = await request.formData().catch(() => new FormData());
  const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\0', '')] as const] : []));
  return { fields: Object.fromEntries(texts), all: (wanted) => texts.flatMap(([name, value]) => (name === wanted ? [value] : [])) };
}
