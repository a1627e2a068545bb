import { dayOf } from '#lib/calendar/day';
import { newKey } from '#lib/id';
import { channels } from '#lib/procedures/applications/model';
import { readContact } from '#lib/procedures/cases/contact';
import { type Entry, enter } from '#lib/procedures/cases/operations/entering';
import { sheetOf } from '#lib/procedures/cases/sheet';
import { typedInControls } from '#lib/procedures/journey/controls';
import type { ProcedureFacts } from '#lib/procedures/model';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';
import { may } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { seeOther } from '#lib/web/see-other';
import { sheetFaults, takeSheet } from '#lib/web/sheet-form';
import { nothingHere, staffDoor } from '#lib/web/staff';
import { readStepForm } from '#lib/web/step-form';

/** 受け付ける: what was keyed in goes into the queue, or comes back with everything that is wrong with it. */
export const POST = staffDoor('applications.handle', async ({ staff, request, params, locale, now }) => {
  const slug = params['slug'] ?? '';
  const definition = await definitionInForce(slug);
  if (!definition || !may(staff, 'applications.handle', definition.facts.office)) return nothingHere();
  const read = await readStepForm(request);
  const key = /^[0-9a-f-]{36}$/.exec(read.fields['_key'] ?? '')?.[0] ?? newKey();
  const { typed, faults, place } = await takeSheet({ desk: key }, definition, read, now);
  const page = `/${locale}/admin/applications/enter/${slug}`;
  const back = (wrong: Record<string, string>, to = sheetFaults) =>
    sendBack(page, { values: { ...typed, _key: key }, faults: wrong }, now, to);
  if (place !== undefined) return back(faults, Object.keys(faults).length > 0 ? sheetFaults : place);
  const entry = readEntry(definition.facts, { ...typed, _key: key }, now);
  if (!entry.ok || Object.keys(faults).length > 0) return back({ ...(!entry.ok && entry.fault), ...faults });
  const entered = await enter(staff, slug, entry.value, now);
  if (!entered.ok) {
    const { fault } = entered;
    if (fault.code === 'unfinished') return back({ ...fault.faults });
    return back({ sheet: fault.code === 'exit' ? `exit:${fault.exit}` : fault.code });
  }
  return seeOther(`/${locale}/admin/applications/${entered.value.reference}?note=case-entered#entered`);
});

/** What was keyed in, with how it came and where its applicant is told; refused with everything that is wrong, by the controls. */
function readEntry(facts: ProcedureFacts, form: Record<string, string>, now: Date): Result<Entry, Record<string, string>> {
  const channel = channels.find((one) => one === form['_channel']);
  const contact = readContact({ tell: form['_tell'] ?? '', email: form['_email'] ?? '', locale: form['_locale'] ?? '' });
  const typed = typedInControls(facts, form);
  const wrong: Record<string, string> = { ...sheetOf(facts, typed, dayOf(now)).faults };
  if (!contact.ok) wrong['_email'] = contact.fault;
  if (!channel || channel === 'online') wrong['_channel'] = 'channel-missing';
  if (!channel || channel === 'online' || !contact.ok || Object.keys(wrong).length > 0) return refused(wrong);
  return ok({ key: form['_key'] ?? '', channel, typed, contact: contact.value });
}
