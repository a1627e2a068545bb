import type { Result } from '#lib/result';
import type { Permission } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere, staffDoor } from '#lib/web/staff';

/** A form about one notice: which one, the edition its reader saw, and what he filled in. */
export type AtNotice = AtDoor & { seen: { slug: string; edition: number }; fields: Readonly<Record<string, string>> };

/**
 * A form of the desk that does one thing to a notice and says so (`notices.done`). What is refused comes back to the
 * page of the notice, filled as it was; what is not there, or not for this person, is not found.
 */
export function noticeDoor<Fault extends string>(
  permission: Permission,
  done: string,
  act: (at: AtNotice) => Promise<Result<unknown, Fault | { fields: Readonly<Record<string, string>> }>>,
) {
  return staffDoor(permission, async (at) => {
    const fields = await fieldsOf(at.request);
    const slug = at.params['notice'] ?? '';
    const page = `/${at.locale}/admin/notices/${encodeURIComponent(slug)}`;
    const acted = await act({ ...at, fields, seen: { slug, edition: wholeNumber(fields['edition']) } });
    if (acted.ok) return seeOther(`${page}?note=${done}`);
    if (acted.fault === 'not-found') return nothingHere();
    const { edition: _, field = 'decisions', ...values } = fields;
    return sendBack(page, { values, faults: typeof acted.fault === 'string' ? { [field]: acted.fault } : acted.fault.fields }, at.now);
  });
}
