import type { Application } from '#lib/procedures/applications/model';
import type { CaseFault, Seen } from '#lib/procedures/cases/model';
import { reachOf } from '#lib/procedures/cases/rules';
import type { Result } from '#lib/result';
import type { Permission } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere, staffDoor } from '#lib/web/staff';

/** A form about one case: which one as its reader saw it, and what he filled in. */
export type AtCase = AtDoor & { seen: Seen; fields: Readonly<Record<string, string>> };

/** Where a form about a case leads: what is said there (`applications.done`), to the queue where the case may be gone, and which control a fault is about. */
type Leads<Acted> = {
  done: string | ((acted: Acted) => string);
  toQueue?: boolean;
  controls?: Readonly<Partial<Record<CaseFault, string>>>;
};

/**
 * A form of the desk that does one thing to a case. What is refused comes back to its page with everything that was typed;
 * what is not there, or of another office, is not found.
 */
export function deskCaseDoor<Acted>(
  permission: Permission,
  { done, toQueue = false, controls = {} }: Leads<Acted>,
  act: (at: AtCase) => Promise<Result<Acted, CaseFault>>,
) {
  return staffDoor(permission, async (at) => {
    const fields = await fieldsOf(at.request);
    const reference = at.params['reference'] ?? '';
    const acted = await act({ ...at, fields, seen: { reference, edition: wholeNumber(fields['edition']) } });
    const queue = `/${at.locale}/admin/applications`;
    const page = `${queue}/${encodeURIComponent(reference)}`;
    if (acted.ok) return seeOther(`${toQueue ? queue : page}?note=${typeof done === 'string' ? done : done(acted.value)}`);
    if (acted.fault === 'not-found') return nothingHere();
    return sendBack(page, { values: fields, faults: { [controls[acted.fault] ?? 'acts']: acted.fault } }, at.now);
  });
}

/** What is said of what an applicant is to know: it must not be said that he was told where nothing reaches him. */
export const toldAs = (done: string) => (after: Application) => (reachOf(after) === 'nothing' ? `${done}-untold` : done);

/** The ticked boxes of a form whose names begin alike. */
export function tickedIn(fields: Readonly<Record<string, string>>, prefix: string): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([name, value]) => (name.startsWith(prefix) ? [{ name: name.slice(prefix.length), value }] : []));
}
