import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { NoticeForm } from '#components/desk/notices/notice-form';
import { DeskPage } from '#components/desk/page';
import { dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { emptyFields } from '#lib/notices/form';
import { sayAudience } from '#lib/web/audience-count';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { noticeChoices } from '#lib/web/notice-choices';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** A notice that nobody has begun. */
export default async function NewNoticePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('notices.write');
  const [locale, t, form, choices] = await Promise.all([
    getLocale(),
    getTranslations('notices'),
    formOf(searchParams),
    noticeChoices(staff),
  ]);
  const faults = saidFaults(form, deskMessagesIn(locale).notices.faults);
  const values = 'title-ja' in form.values ? form.values : emptyFields(staff.office, dayOf(systemClock()));
  return (
    <DeskPage title={t('new')} path="/admin/notices/new" staff={staff}>
      <FaultSummary faults={faults.all} />
      <NoticeForm
        action={`/${locale}/admin/notices/begin`}
        values={values}
        faultOf={faults.of}
        counted={await sayAudience(values, locale)}
        {...choices}
      />
    </DeskPage>
  );
}
