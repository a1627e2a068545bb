import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { Notice } from '#components/ui/notice';
import { cityOfRequest } from '#lib/web/city';
import { pageMetadata } from '#lib/web/metadata';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue.error');
  return pageMetadata({ locale: await getLocale(), path: '/error', title: t('title'), description: t('text'), indexed: false });
}

/** Shown with a 4xx or 5xx status by the front. Needs no database: it must be there when that is gone. */
export default async function ErrorPage() {
  const [locale, t, disasters, { settings }] = await Promise.all([
    getLocale(),
    getTranslations('catalogue.error'),
    getTranslations('disasters'),
    cityOfRequest(),
  ]);
  return (
    <Page locale={locale} path="" office={undefined}>
      <h1>{t('title')}</h1>
      <Notice>
        <p>{t('text')}</p>
      </Notice>
      <p>{t('phone')}</p>
      <p>
        <a className="button button-solid mt-3" href={`tel:${settings.switchboard}`}>
          {disasters('call', { number: settings.switchboard })}
        </a>
      </p>
    </Page>
  );
}
