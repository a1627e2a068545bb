import { casesPerPage } from '#lib/procedures/cases/model';
import { decideAll, takeUpAll } from '#lib/procedures/cases/operations/in-bulk';
import { tickedIn } from '#lib/web/desk-case-door';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Takes up or decides all chosen cases; the queue comes back and tells what was done and what was not. */
export const POST = staffDoor('applications.handle', async ({ staff, request, locale, now }) => {
  const fields = await fieldsOf(request);
  const { act, outcome = '', reason = '', query = '' } = fields;
  const page = `/${locale}/admin/applications?${new URLSearchParams(query)}`;
  const chosen = tickedIn(fields, 'case-')
    .slice(0, casesPerPage)
    .map(({ name, value }) => ({ reference: name, edition: wholeNumber(value) }));
  const wrong = (field: string, fault: string) => sendBack(page, { values: fields, faults: { [field]: fault } }, now);
  if (chosen.length === 0) return wrong('cases', 'nothing-chosen');
  if (act === 'decide' && outcome === '') return wrong('outcome', 'outcome-missing');
  if (act === 'decide' && outcome === 'refused' && reason.trim() === '') return wrong('reason', 'reason-missing');
  const done = act === 'decide' ? await decideAll(staff, chosen, { outcome, reason }, now) : await takeUpAll(staff, chosen, now);
  const left = Object.fromEntries(done.left.map(({ reference, fault }) => [`left-${reference}`, fault]));
  return sendBack(page, { values: { done: String(done.done.length), ...left }, faults: {} }, now);
});
