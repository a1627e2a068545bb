import type { Result } from '#lib/result';
import { formOf, sendBack } from '#lib/web/desk-form';
import { type SearchParams, wholeNumber } from '#lib/web/query';

type Issued = { reference: string; number: number; issued: Result<number, string> };

/** Leads to a receipt that was just issued. Which copy it is waits there for an hour, so that no address shows a first one for ever. */
export async function sendCopy(page: string, { reference, number, issued }: Issued, now: Date): Promise<Response> {
  const values = issued.ok ? { reference, number: String(number), copy: String(issued.value) } : {};
  return sendBack(page, { values, faults: issued.ok ? {} : { number: issued.fault } }, now);
}

/** The copy that was just issued for a reservation; number 0 for none. */
export async function issuedCopy(
  reference: string,
  searchParams: SearchParams,
): Promise<{ number: number; copy: number; isRefused: boolean }> {
  const { values, faults } = await formOf(searchParams);
  const isRefused = faults['number'] !== undefined;
  if (values['reference'] !== reference) return { number: 0, copy: 0, isRefused };
  return { number: wholeNumber(values['number']), copy: wholeNumber(values['copy']), isRefused };
}
