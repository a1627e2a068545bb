import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatementPage } from '#components/residents/statement-page';
import { Notice } from '#components/ui/notice';
import { pageMetadata } from '#lib/web/metadata';
import { isSample } from '#lib/web/site';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promises.terms');
  return pageMetadata({ locale: await getLocale(), path: '/terms', title: t('title'), description: t('title') });
}

export default async function TermsPage() {
  const t = await getTranslations('promises.terms');
  return (
    <StatementPage title={t('title')} path="/terms">
      {isSample() && (
        <Notice>
          <p>{t('sample')}</p>
        </Notice>
      )}
      <ol className="mt-4 list-decimal space-y-2 pl-6">
        {t('points')
          .split('\n')
          .map((point) => (
            <li key={point}>{point}</li>
          ))}
      </ol>
    </StatementPage>
  );
}
