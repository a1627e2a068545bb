import { answerForApplicant, awaitedAtDesk } from '#lib/procedures/cases/operations/answering';
import { ownerOf } from '#lib/procedures/drafts/model';
import { sendBack } from '#lib/web/desk-form';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { sheetFaults, takeSheet } from '#lib/web/sheet-form';
import { nothingHere, staffDoor } from '#lib/web/staff';
import { readStepForm } from '#lib/web/step-form';

/** 補正を受け付ける: what the applicant has mended comes in for him, or back with what is wrong with it. */
export const POST = staffDoor('applications.handle', async ({ staff, request, params, locale, now }) => {
  const reference = params['reference'] ?? '';
  const page = `/${locale}/admin/applications/${encodeURIComponent(reference)}`;
  const read = await readStepForm(request);
  const seen = { reference, edition: wholeNumber(read.fields['edition']) };
  const found = await awaitedAtDesk(staff, reference);
  if (!found) {
    // Not theirs, or somebody was faster; which of the two the operation says.
    const late = await answerForApplicant(staff, seen, {}, now);
    return late.ok || late.fault.code === 'not-found'
      ? nothingHere()
      : sendBack(page, { values: {}, faults: { acts: late.fault.code } }, now);
  }
  const { application, definition } = found;
  const { typed, faults, place } = await takeSheet(ownerOf(application.owner), definition, read, now);
  const back = (wrong: Record<string, string>, to = sheetFaults) => sendBack(`${page}/answer`, { values: typed, faults: wrong }, now, to);
  if (Object.keys(faults).length > 0) return back(faults);
  if (place !== undefined) return back({}, place);
  const done = await answerForApplicant(staff, seen, typed, now);
  if (done.ok) return seeOther(`${page}?note=case-answered`);
  if (done.fault.code === 'not-found') return nothingHere();
  return back(done.fault.code === 'unfinished' ? { ...done.fault.faults } : { sheet: done.fault.code });
});
