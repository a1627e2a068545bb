import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QuestionBox } from '#components/catalogue/question-box';
import { Page } from '#components/shell/page';
import { pageMetadata } from '#lib/web/metadata';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue.notFound');
  return pageMetadata({ locale: await getLocale(), path: '/not-found', title: t('title'), description: t('text'), indexed: false });
}

/** Shown with status 404 by the front. Needs no database: it must be there when nothing else is. */
export default async function NotFoundPage() {
  const [locale, t, home] = await Promise.all([getLocale(), getTranslations('catalogue.notFound'), getTranslations('home')]);
  return (
    <Page locale={locale} path="" office={undefined}>
      <h1>{t('title')}</h1>
      <p className="mt-2 mb-6">{t('text')}</p>
      <h2>
        <label htmlFor="question">{home('question')}</label>
      </h2>
      <QuestionBox locale={locale} hint={home('questionHint')} />
      <p className="mt-6">
        <a className="button button-outline" href={`/${locale}`}>
          {t('home')}
        </a>
      </p>
    </Page>
  );
}
