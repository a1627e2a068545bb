import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NoticeList } from '#components/notices/notice-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { listNoticesFor } from '#lib/notices/operations/showing';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications');
  return pageMetadata({ locale: await getLocale(), path: '/notices', title: t('noticesTitle'), description: t('noticesDescription') });
}

/** What the city has told its residents, what still holds first. */
export default async function NoticesPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('notifications')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [notices, office] = await Promise.all([listNoticesFor(voice, dayOf(now)), officeInCharge(generalOffice, voice, now)]);
  return (
    <Page locale={locale} path="/notices" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('noticesTitle')}</h1>
      <p className="mt-2 mb-4">{t('noticesDescription')}</p>
      {notices.length === 0 ? <p className="card">{t('noticesNone')}</p> : <NoticeList notices={notices} locale={locale} />}
      <p className="screen-only mt-6">
        <a className="button button-outline" href={`/${locale}/me/notifications`}>
          {t('noticeSubscribe')}
        </a>
      </p>
    </Page>
  );
}
