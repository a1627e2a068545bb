import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { NothingYet } from '#components/ui/nothing-yet';
import { Section } from '#components/ui/section';
import { listAnswers } from '#lib/catalogue/operations/answers';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const [t, { city }] = await Promise.all([getTranslations('answers.list'), cityOfRequest()]);
  return pageMetadata({ locale: await getLocale(), path: '/answers', title: t('title'), description: t('description', { city }) });
}

/** All questions with an answer, by category: what the talk can say, to be looked through, also offline. */
export default async function AnswersPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('answers.list')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [categories, office, { city }] = await Promise.all([
    listAnswers(voice, now),
    officeInCharge(generalOffice, voice, now),
    cityOfRequest(),
  ]);
  return (
    <Page locale={locale} path="/answers" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('title')}</h1>
      <p className="mt-2">{t('description', { city })}</p>
      <p className="mt-2">
        <a className="button button-solid" href={`/${locale}/ask`}>
          {t('ask')}
        </a>
      </p>
      {categories.length === 0 && <NothingYet />}
      {categories.map(({ category, answers }) => (
        <Section key={category.slug} id={category.slug} title={category.title} lang={bcp47(category.language)}>
          <LinkList
            rows={answers.map(({ slug, title, language }) => ({
              href: `/${locale}${addressOf('answer', slug)}`,
              title,
              lang: bcp47(language),
            }))}
          />
        </Section>
      ))}
    </Page>
  );
}
