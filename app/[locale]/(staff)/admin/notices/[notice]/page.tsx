import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeliveryFigures } from '#components/desk/notices/delivery-figures';
import { NoticeDecisions } from '#components/desk/notices/notice-decisions';
import { NoticeFacts } from '#components/desk/notices/notice-facts';
import { NoticeForm } from '#components/desk/notices/notice-form';
import { NoticeHead } from '#components/desk/notices/notice-head';
import { PhonePreview } from '#components/desk/notices/phone-preview';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { cityName } from '#lib/city/settings/rules';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { originalLocale } from '#lib/i18n/locales';
import { fieldsOfNotice } from '#lib/notices/form';
import { comingTimes, mayDo, openNotice, timesOf } from '#lib/notices/operations/opening';
import { may } from '#lib/staff/rights';
import { sayAudience } from '#lib/web/audience-count';
import { cityOfRequest } from '#lib/web/city';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeNames } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { noticeChoices } from '#lib/web/notice-choices';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ notice: string }>; searchParams: SearchParams };

/** One notice: written here, looked at as it will arrive, approved by a second person, and counted afterwards. */
export default async function NoticePage({ params, searchParams }: Props) {
  const staff = await staffWith('notices.read');
  const [{ notice: slug }, locale, t] = await Promise.all([params, getLocale(), getTranslations('notices')]);
  const notice = await openNotice(slug);
  if (!notice) notFound();
  const [form, note, choices, times, officeName, { settings }] = await Promise.all([
    formOf(searchParams),
    doneNote(searchParams),
    noticeChoices(staff),
    timesOf(notice),
    officeNames(),
    cityOfRequest(),
  ]);
  const faults = saidFaults(form, deskMessagesIn(locale).notices.faults);
  const base = `/${locale}/admin/notices/${slug}`;
  const values = 'title-ja' in form.values ? form.values : fieldsOfNotice(notice);
  const counted = await sayAudience(values, locale);
  return (
    <DeskPage title={notice.content.texts[originalLocale]?.title ?? ''} path={`/admin/notices/${slug}`} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <NoticeHead notice={notice} office={officeName(notice.office || undefined)} base={base} />
      {mayDo(staff, 'save', notice) ? (
        <NoticeForm
          action={`${base}/save`}
          hidden={{ notice: slug, edition: String(notice.edition) }}
          values={values}
          faultOf={faults.of}
          counted={counted}
          {...choices}
        />
      ) : (
        <NoticeFacts notice={notice} districts={choices.districts} counted={counted} coming={await comingTimes(notice, systemClock())} />
      )}
      <Section id="preview" title={t('preview')}>
        <PhonePreview texts={notice.content.texts} cityOf={(one) => cityName(settings, one)} locale={locale} />
        {may(staff, 'notices.write', notice.office) && (
          <div className="mt-6">
            <p className="mb-2">{t('trialLead', { email: staff.email })}</p>
            <ActionForm action={`${base}/trial`} button={t('trial')} fields={{ field: 'preview' }} />
          </div>
        )}
      </Section>
      <NoticeDecisions notice={notice} staff={staff} base={base} values={form.values} faultOf={faults.of} />
      <DeliveryFigures times={times} />
    </DeskPage>
  );
}
