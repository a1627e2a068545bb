import { houseNow } from '#lib/facilities/operations/house';
import type { PaymentFault } from '#lib/facilities/payments/model';
import { openBook } from '#lib/facilities/payments/operations/looking';
import type { House } from '#lib/facilities/reservations/model';
import type { Result } from '#lib/result';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere } from '#lib/web/staff';

type AtBook = { reference: string; fields: Readonly<Record<string, string>>; house: House };

/**
 * A form about the money of one reservation: does one thing and says so (`dues.notes`). What is refused comes back to its
 * page, filled as it was, with the fault at the form's control; what is not there, or of another office, is not found.
 */
export async function doInBook(
  at: AtDoor,
  done: string,
  act: (at: AtBook) => Promise<Result<unknown, PaymentFault>>,
  controlOf: (fault: PaymentFault) => string,
): Promise<Response> {
  const { staff, params, locale, now, request } = at;
  const house = houseNow(now);
  const reference = params['reference'] ?? '';
  if (!(await openBook(staff, reference, house))) return nothingHere();
  const fields = await fieldsOf(request);
  const page = `/${locale}/admin/facilities/dues/${reference}`;
  const acted = await act({ reference, fields, house });
  if (acted.ok) return seeOther(`${page}?note=${done}`);
  // A key that stands for something else would be refused for ever.
  const { key: _, ...others } = fields;
  return sendBack(
    page,
    { values: acted.fault === 'sent-before' ? others : fields, faults: { [controlOf(acted.fault)]: acted.fault } },
    now,
  );
}

/** What staff type about money, from the controls of a form whose names begin with its own. */
export function typedMoney(fields: Readonly<Record<string, string>>, form: 'receive' | 'give-back') {
  return { yen: fields[`${form}-yen`] ?? '', means: fields[`${form}-means`] ?? '', key: fields['key'] ?? '' };
}

/** The control of such a form that a fault is about. */
export const moneyControl = (form: 'receive' | 'give-back') => (fault: PaymentFault) =>
  fault === 'means-missing' ? `${form}-means` : `${form}-yen`;
