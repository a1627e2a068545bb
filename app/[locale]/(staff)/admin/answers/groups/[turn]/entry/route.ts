import { settle, unansweredGroup } from '#lib/answers/operations/settling';
import { beginAnswer } from '#lib/catalogue/drafts/operations/writing';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Begins the draft of an answer with a question that found none, and opens it. */
export const POST = staffDoor('catalogue.edit', async ({ staff, params: { turn = '' }, locale, now }) => {
  const group = await unansweredGroup(turn, now);
  const example = group?.turns.find(({ id }) => id === turn);
  if (!example) return seeOther(`/${locale}/admin/answers/groups/${encodeURIComponent(turn)}`);
  const spoken = isLocale(example.locale) ? example.locale : originalLocale;
  const begun = await beginAnswer(staff, { question: example.said, answer: '', locale: spoken, office: staff.office }, now);
  if (!begun.ok) return seeOther(`/${locale}/admin/answers`);
  await settle(staff, turn, 'entry', now);
  return seeOther(`/${locale}/admin/catalogue/answer/${begun.value.slug}?in=${spoken}`);
});
