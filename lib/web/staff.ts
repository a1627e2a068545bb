import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { systemClock } from '#lib/clock';
import { deskLocales } from '#lib/i18n/desk-messages';
import { isLocale, type Locale } from '#lib/i18n/locales';
import type { AtDesk } from '#lib/staff/model';
import { whoIsAtDesk } from '#lib/staff/operations/at-desk';
import { may, type Permission } from '#lib/staff/rights';
import { type Door, nothingHere } from '#lib/web/gate';
import { plainParams } from '#lib/web/params';
import { seeOther } from '#lib/web/see-other';

/**
 * The first line of every page of the desk: who asks, if he may. Nobody signed in is led to the sign-in, a
 * missing second factor to its page; whoever may not finds nothing there.
 */
export async function staffWith(permission: Permission): Promise<AtDesk> {
  const locale = await getLocale();
  const staff = await whoIsAtDesk(await headers(), systemClock());
  if (!staff) redirect(`/${locale}/admin/sign-in`);
  if (!may(staff, permission)) notFound();
  if (staff.lacksSecondFactor) redirect(`/${locale}/admin/second-factor`);
  return staff;
}

/** A person signed in with a password whose second factor is still missing may do this one thing: give it or set it up. */
export async function staffBeforeSecondFactor(): Promise<AtDesk> {
  const staff = await whoIsAtDesk(await headers(), systemClock());
  if (!staff) redirect(`/${await getLocale()}/admin/sign-in`);
  return staff;
}

/** One request to a door of the desk, after its permission was given. */
export type AtDoor = { staff: AtDesk; request: Request; params: Readonly<Record<string, string>>; locale: Locale; now: Date };

/**
 * A form or API address of the desk: asks for the permission before anything else is looked at. Signed out:
 * on to the sign-in (or 401 to a script); not allowed: 404, as if nothing were there.
 */
export function staffDoor(permission: Permission, open: (at: AtDoor) => Promise<Response>, { beforeSecondFactor = false } = {}): Door {
  return async (request, context) => {
    const params = plainParams(await context.params);
    const locale = params['locale'];
    if (!isLocale(locale) || !deskLocales.some((one) => one === locale)) return nothingHere();
    const now = systemClock();
    const staff = await whoIsAtDesk(request.headers, now);
    if (!staff) return wantsData(request) ? Response.json({ fault: 'signed-out' }, { status: 401 }) : seeOther(`/${locale}/admin/sign-in`);
    if (!may(staff, permission)) return nothingHere();
    if (staff.lacksSecondFactor && !beforeSecondFactor) return seeOther(`/${locale}/admin/second-factor`);
    return open({ staff, request, params, locale, now });
  };
}

// The doors of the desk have it from here.
export { nothingHere };

/** Faults of whoever is not signed in that keep no form, which a flood would fill the database with: the address says them. */
const faultsInAddress = ['too-many', 'challenge-gone'] as const;
type FaultInAddress = (typeof faultsInAddress)[number];

/** Back to a page with such a fault. */
export function seeFault(page: string, fault: FaultInAddress): Response {
  return seeOther(`${page}?fault=${fault}`);
}

/** The fault that the address of a page says; undefined when it says none of ours. */
export function faultSaid(fault: string | string[] | undefined): FaultInAddress | undefined {
  return faultsInAddress.find((one) => one === fault);
}

const wantsData = (request: Request) => (request.headers.get('content-type') ?? '').startsWith('application/json');
