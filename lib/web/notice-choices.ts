import { getLocale } from 'next-intl/server';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { AtDesk } from '#lib/staff/model';
import { wholeCityHall } from '#lib/staff/model';
import { officeOptions } from '#lib/web/desk-offices';

/** What can be chosen in a notice's form: the districts, and, for whoever works for the whole city hall, the offices. */
export async function noticeChoices(staff: AtDesk) {
  const locale = await getLocale();
  const districts = (await listDistricts(locale)).map(({ slug, text }) => ({ value: slug, label: text.title }));
  const all = { value: wholeCityHall, label: deskMessagesIn(locale).desk.wholeCityHall };
  return { districts, offices: staff.office === wholeCityHall ? [all, ...(await officeOptions())] : [] };
}
