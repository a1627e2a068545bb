import { type Reserving, reservingAs } from '#lib/facilities/applying/operations/reserving-as';
import type { Locale } from '#lib/i18n/locales';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { readAsked } from '#lib/web/asked-room';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { nothingHere, openGate } from '#lib/web/gate';
import { firstOf } from '#lib/web/query';
import { reservingAddress } from '#lib/web/reserving-address';
import { type Filled, faultsIn, filledIn, toBringBack } from '#lib/web/reserving-form';
import { toSignIn } from '#lib/web/signed-out';

export type AtReserving = {
  locale: Locale;
  now: Date;
  who: Reserving;
  deputation: string;
  fields: Readonly<Record<string, string>>;
  filled: Filled & { way: NonNullable<Filled['way']> };
  /** Back to the page as it was filled, with these codes. */
  back: (faults: Record<string, string>) => Promise<Response>;
};

/**
 * The door of an application: what is asked of a room stands in the address, what is filled in comes with the form. Whoever
 * was signed out meanwhile finds it as it was after he has signed in again; so does whoever has left something out.
 */
export function reservingDoor(page: 'new' | 'wait', open: (at: AtReserving) => Promise<Response>) {
  return openGate(async ({ request, locale, now }) => {
    const query = queryOf(request);
    const asked = readAsked(firstOf(query['room']), query);
    const deputation = firstOf(query['for']);
    const fields = await fieldsOf(request);
    const path = reservingAddress(page, asked, { for: deputation });
    const typed = { ...toBringBack(fields), about: path };
    const resident = await whoIsResident(request.headers, now);
    if (!resident) return toSignIn(request, { locale, path, typed }, now);
    const who = await reservingAs(resident, deputation, now);
    if (!who) return nothingHere();
    const back = (faults: Record<string, string>) => sendBack(`/${locale}${path}`, { values: typed, faults }, now);
    const filled = filledIn(fields, asked, who.ways);
    const { way } = filled;
    const faults = faultsIn(filled);
    if (!way || Object.keys(faults).length > 0) return back(faults);
    return open({ locale, now, who, deputation, fields, filled: { ...filled, way }, back });
  });
}

/** The query of a request, as a page gets it. */
export function queryOf({ url }: Request): Readonly<Record<string, string[]>> {
  const pairs = [...new URL(url).searchParams];
  return Object.fromEntries(
    Object.entries(Object.groupBy(pairs, ([name]) => name)).map(([name, all = []]) => [name, all.map(([, value]) => value)]),
  );
}
