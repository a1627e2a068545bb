import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QuestionBox } from '#components/catalogue/question-box';
import { SearchResults } from '#components/catalogue/search-results';
import { ServiceList } from '#components/catalogue/service-list';
import { Page } from '#components/shell/page';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { nameCategory } from '#lib/catalogue/operations/services';
import { cleanQuery } from '#lib/catalogue/query';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, { q, category }, { city }] = await Promise.all([
    getLocale(),
    getTranslations('catalogue.search'),
    searchParams,
    cityOfRequest(),
  ]);
  const { query } = cleanQuery(firstOf(q));
  const named = category === undefined ? undefined : await nameCategory(firstOf(category), locale);
  const title = query ? t('titleFor', { query }) : named ? t('titleCategory', { category: named.title }) : t('title');
  // A search is the same page to a search engine, whatever was asked: canonical is the list.
  const path = named && !query ? `/services?category=${named.slug}` : '/services';
  return pageMetadata({ locale, path, title, description: t('description', { city }) });
}

export default async function ServicesPage({ searchParams }: Props) {
  const [voice, t, { q, category }] = await Promise.all([voiceOfRequest(), getTranslations('catalogue.search'), searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const { query, cut } = cleanQuery(firstOf(q));
  const named = category === undefined ? undefined : await nameCategory(firstOf(category), voice);
  const path = query ? `/services?q=${encodeURIComponent(query)}` : named ? `/services?category=${named.slug}` : '/services';
  return (
    <Page locale={locale} path={path} office={await officeInCharge(generalOffice, voice, now)}>
      <h1>{query ? t('titleFor', { query }) : named ? t('titleCategory', { category: named.title }) : t('title')}</h1>
      <p className="mt-4 font-bold">
        <label htmlFor="question">{t('label')}</label>
      </p>
      <QuestionBox locale={locale} hint={t('hint')} query={query} />
      {query ? <SearchResults locale={locale} query={query} cut={cut} /> : <ServiceList locale={locale} category={named} now={now} />}
    </Page>
  );
}
