import { unansweredGroup } from '#lib/answers/operations/settling';
import { addWording } from '#lib/answers/operations/wording';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Adds the residents' words to an entry's draft and opens it. */
export const POST = staffDoor('catalogue.edit', async ({ staff, request, params: { turn = '' }, locale, now }) => {
  const { entry = '', wording = '', note = '', find = '' } = await fieldsOf(request);
  const group = await unansweredGroup(turn, now);
  const spoken = group?.turns.find(({ id }) => id === turn)?.locale;
  const added = await addWording(staff, { entry, wording, locale: isLocale(spoken) ? spoken : originalLocale, turn }, now);
  if (added.ok) {
    const [path, query] = added.value.split('?');
    return seeOther(`/${locale}/admin/catalogue/${path}?${query}&note=wording-added`);
  }
  const field = added.fault === 'wording-wrong' ? 'wording' : 'entry';
  const page = `/${locale}/admin/answers/groups/${encodeURIComponent(turn)}`;
  return sendBack(page, { values: { entry, wording, note, find }, faults: { [field]: added.fault } }, now);
});
