import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OpenNow } from '#components/catalogue/open-now';
import { QuestionBox } from '#components/catalogue/question-box';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { iconFor } from '#components/ui/icon';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { showHome } from '#lib/catalogue/operations/home';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return pageMetadata({ locale: await getLocale(), path: '', title: t('title'), description: t('description') });
}

export default async function HomePage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('home')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const home = await showHome(voice, now);
  return (
    <Page locale={locale} path="" office={home.office}>
      <FreshUntil at={freshUntil(now, home.office?.opening.changesAt)} />
      <h1>
        <label htmlFor="question">{t('question')}</label>
      </h1>
      <QuestionBox locale={locale} hint={t('questionHint')} />
      <section aria-label={t('today')} className="card mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <p className="font-bold">{readableDay(home.today, locale)}</p>
        {home.office && (
          <div className="flex flex-wrap gap-x-2">
            <a href={`/${locale}/offices`}>{home.office.title}</a>
            <OpenNow locale={locale} opening={home.office.opening} spans={home.office.spans} />
          </div>
        )}
      </section>
      <div className="md:grid md:grid-cols-2 md:gap-x-8">
        <Section id="events" title={t('events')}>
          <LinkList
            rows={home.events.map(({ slug, title, language, note }) => ({
              href: `/${locale}/life-events/${slug}`,
              title,
              lang: bcp47(language),
              note,
              icon: iconFor(slug === 'moving-in' ? 'moving' : 'children'),
            }))}
          />
        </Section>
        <Section id="most-used" title={t('mostUsed')}>
          <LinkList
            rows={home.mostUsed.map(({ slug, title, language }) => ({ href: `/${locale}/services/${slug}`, title, lang: bcp47(language) }))}
          />
          <p className="mt-2">
            <a className="inline-flex min-h-11 items-center" href={`/${locale}/services`}>
              {t('allServices')}
            </a>
          </p>
        </Section>
        <Section id="categories" title={t('categories')}>
          <LinkList
            rows={home.categories.map(({ slug, title, language, note }) => ({
              href: `/${locale}/services?category=${slug}`,
              title,
              lang: bcp47(language),
              note,
              icon: iconFor(slug),
            }))}
          />
        </Section>
        <Section id="disasters" title={t('disasters')}>
          <LinkList rows={[{ href: `/${locale}/disasters`, title: t('disastersLink'), icon: 'shield' }]} />
        </Section>
      </div>
    </Page>
  );
}
