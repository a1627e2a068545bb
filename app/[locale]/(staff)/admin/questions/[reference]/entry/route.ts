import { openQuestion } from '#lib/answers/operations/answering';
import { beginAnswer } from '#lib/catalogue/drafts/operations/writing';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Begins the draft of an answer for everybody with a left question and what was answered to it. */
export const POST = staffDoor('catalogue.edit', async ({ staff, params: { reference = '' }, locale, now }) => {
  const onDesk = await openQuestion(staff, reference, now);
  if (!onDesk) return nothingHere();
  const { question, answer, locale: spoken, office } = onDesk.question;
  const asked = {
    question,
    answer: answer ?? '',
    locale: isLocale(spoken) ? spoken : originalLocale,
    office: staff.office || office || '',
  };
  const begun = await beginAnswer(staff, asked, now);
  return begun.ok ? seeOther(`/${locale}/admin/catalogue/answer/${begun.value.slug}?in=${asked.locale}`) : nothingHere();
});
