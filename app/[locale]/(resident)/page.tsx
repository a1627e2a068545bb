import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { QuestionBox } from '#components/catalogue/question-box';
import { TodayCard } from '#components/catalogue/today-card';
import { EmergencyNow } from '#components/disasters/emergency-now';
import { NoticeSection } from '#components/disasters/notice-list';
import { NoticeList } from '#components/notices/notice-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { iconFor } from '#components/ui/icon';
import { LinkList, type LinkRow } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { showHome } from '#lib/catalogue/operations/home';
import { systemClock } from '#lib/clock';
import { comingDays } from '#lib/garbage/operations/collection';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { listNoticesFor } from '#lib/notices/operations/showing';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';
import { safeSheltersOfRequest, standingOfRequest, warningsOfRequest } from '#lib/web/warnings';

export async function generateMetadata(): Promise<Metadata> {
  const [t, { city }] = await Promise.all([getTranslations('home'), cityOfRequest()]);
  return pageMetadata({ locale: await getLocale(), path: '', title: t('title', { city }), description: t('description', { city }) });
}

const noticesShown = 3;

export default async function HomePage() {
  const [voice, t, ask, facilities] = await Promise.all([
    voiceOfRequest(),
    getTranslations('home'),
    getTranslations('answers.talk'),
    getTranslations('facilities'),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [home, coming, told, notices, { real }, { isEmergency }] = await Promise.all([
    showHome(voice, now),
    comingDays(await districtOfRequest(), voice, now, 14),
    listNoticesFor(voice, dayOf(now)),
    getTranslations('notifications'),
    standingOfRequest(),
    warningsOfRequest(),
  ]);
  const latest = isEmergency ? [] : told.filter(({ isOver }) => !isOver).slice(0, noticesShown);
  return (
    <Page locale={locale} path="" office={home.office}>
      <FreshUntil at={freshUntil(now, home.changesAt)} />
      {isEmergency && <EmergencyNow locale={locale} shelters={await safeSheltersOfRequest()} />}
      <h1>
        <label htmlFor="question">{t('question')}</label>
      </h1>
      <QuestionBox locale={locale} hint={t('questionHint')} />
      <p>
        <a className="tap" href={`/${locale}/ask`}>
          {ask('linkHere')}
        </a>
      </p>
      <NoticeSection locale={locale} {...real} />
      <TodayCard home={home} coming={coming} locale={locale} />
      {latest.length > 0 && (
        <Section id="notices" title={notices('noticesTitle')}>
          <NoticeList notices={latest} locale={locale} />
          <p className="mt-2">
            <a className="tap" href={`/${locale}/notices`}>
              {notices('noticesAll')}
            </a>
          </p>
        </Section>
      )}
      <div className="md:grid md:grid-cols-2 md:gap-x-8">
        <Links
          id="events"
          title={t('events')}
          rows={home.events.map(({ slug, title, language }) => ({
            href: `/${locale}/life-events/${slug}`,
            title,
            lang: bcp47(language),
            icon: iconFor(slug),
          }))}
        />
        <Links
          id="most-used"
          title={t('mostUsed')}
          rows={home.mostUsed.map(({ slug, title, language }) => ({ href: `/${locale}/services/${slug}`, title, lang: bcp47(language) }))}
        >
          <p className="mt-2">
            <a className="tap" href={`/${locale}/services`}>
              {t('allServices')}
            </a>
          </p>
        </Links>
        <Links
          id="categories"
          title={t('categories')}
          rows={home.categories.map(({ slug, title, language, note }) => ({
            href: `/${locale}/services?category=${slug}`,
            title,
            lang: bcp47(language),
            note,
            icon: iconFor(slug),
          }))}
        />
        <Section id="facilities" title={facilities('title')}>
          <LinkList rows={[{ href: `/${locale}/facilities`, title: facilities('all') }]} />
        </Section>
        <Section id="disasters" title={t('disasters')}>
          <LinkList rows={[{ href: `/${locale}/disasters`, title: t('disastersLink'), icon: 'shield' }]} />
        </Section>
      </div>
    </Page>
  );
}

/** A section of links; a city that has none yet has no heading without anything under it either. */
function Links({ id, title, rows, children }: { id: string; title: string; rows: readonly LinkRow[]; children?: ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <LinkList rows={rows} />
      {children}
    </Section>
  );
}
