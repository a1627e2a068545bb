import type { Seen } from '#lib/catalogue/drafts/operations/deciding';
import { entryKinds } from '#lib/catalogue/model';
import type { Result } from '#lib/result';
import type { Permission } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere, staffDoor } from '#lib/web/staff';

/** A form about one entry: which one, the edition its reader saw, and what he filled in. */
export type AtEntry = AtDoor & { seen: Seen; fields: Readonly<Record<string, string>> };

/** Where to go on, below the entry's address, and what to say there (`content.done`). */
export type Onward = { to?: '' | '/review' | '/history'; note?: string; path?: string };

/** The name of an entry in an address; undefined for a kind that there is not. */
export function entryIn(params: Readonly<Record<string, string>>): Pick<Seen, 'kind' | 'slug'> | undefined {
  const kind = entryKinds.find((one) => one === params['kind']);
  return kind && { kind, slug: params['slug'] ?? '' };
}

/**
 * A form of the desk about one entry. What is refused comes back to the page it was sent from, filled as it was;
 * what is not there, or not for this person, is not found.
 */
export function entryDoor<Fault extends string>(permission: Permission, decide: (at: AtEntry) => Promise<Result<Onward, Fault>>) {
  return staffDoor(permission, async (at) => {
    const name = entryIn(at.params);
    if (!name) return nothingHere();
    const fields = await fieldsOf(at.request);
    const decided = await decide({ ...at, fields, seen: { ...name, edition: wholeNumber(fields['edition']) } });
    const page = `/${at.locale}/admin/catalogue/${name.kind}/${name.slug}`;
    if (decided.ok) {
      const { to = '/review', note, path } = decided.value;
      return seeOther(path ?? `${page}${to}${note ? `?note=${note}` : ''}`);
    }
    if (decided.fault === 'not-found') return nothingHere();
    const { edition: _, ...values } = fields;
    return sendBack(`${page}/review`, { values, faults: { [fields['field'] ?? 'review']: decided.fault } }, at.now);
  });
}
