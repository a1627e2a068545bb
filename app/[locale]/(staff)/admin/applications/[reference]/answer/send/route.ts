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
  const found = await awaitedAtDesk(staff, reference);
  // Somebody was faster: what there is to see is on its page, if it is theirs at all.
  if (!found) return seeOther(page);
  const { application, definition } = found;
  const { typed, faults, place } = await takeSheet(ownerOf(application.owner), definition, read, now);
  const back = (wrong: Record<string, string>, to = sheetFaults) => sendBack(`${page}/answer`, { values: typed, faults: wrong }, now, to);
  if (Object.keys(faults).length > 0) return back(faults);
  if (place !== undefined) return back({}, place);
  const done = await answerForApplicant(staff, { reference, edition: wholeNumber(typed['edition']) }, typed, now);
  if (done.ok) return seeOther(`${page}?note=case-answered`);
  if (done.fault.code === 'not-found') return nothingHere();
  return back(done.fault.code === 'unfinished' ? { ...done.fault.faults } : { sheet: done.fault.code });
});
