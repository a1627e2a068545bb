import { readContact } from '#lib/procedures/cases/contact';
import { findBegun, receive } from '#lib/procedures/counter/operations/receiving';
import { ownerOf } from '#lib/procedures/drafts/model';
import { sendBack } from '#lib/web/desk-form';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { sheetFaults, takeSheet } from '#lib/web/sheet-form';
import { staffDoor } from '#lib/web/staff';
import { readStepForm } from '#lib/web/step-form';

/** 受け付ける: what was completed together goes into the queue, or comes back with everything that is wrong with it. */
export const POST = staffDoor('applications.handle', async ({ staff, request, params, locale, now }) => {
  const number = params['number'] ?? '';
  const page = `/${locale}/admin/applications`;
  const read = await readStepForm(request);
  const begun = await findBegun(staff, number, now);
  // Nothing is taken in for a number that leads nowhere; a second press of the button still finds what the first has made.
  const { typed, faults, place } = begun
    ? await takeSheet(ownerOf(begun.draft.owner), begun.definition, read, now)
    : { typed: read.fields, faults: {}, place: undefined };
  const back = (wrong: Record<string, string>, to = sheetFaults) =>
    sendBack(`${page}/counter/${number}`, { values: typed, faults: wrong }, now, to);
  if (place !== undefined || Object.keys(faults).length > 0) return back(faults, Object.keys(faults).length > 0 ? sheetFaults : place);
  const contact = readContact({ tell: typed['_tell'] ?? '', email: typed['_email'] ?? '', locale: typed['_locale'] ?? '' });
  if (!contact.ok) return back({ _email: contact.fault });
  const seen = { number, draftId: typed['_draft'] ?? '', edition: wholeNumber(typed['_edition']) };
  const received = await receive(staff, { ...seen, typed, contact: contact.value }, now);
  if (received.ok) return seeOther(`${page}/${received.value.reference}?note=case-entered#entered`);
  const { fault } = received;
  if (fault.code === 'not-found') return seeOther(`${page}/counter?missing=${encodeURIComponent(number)}`);
  if (fault.code === 'unfinished') return back({ ...fault.faults });
  return back({ sheet: fault.code === 'exit' ? `exit:${fault.exit}` : fault.code });
});
