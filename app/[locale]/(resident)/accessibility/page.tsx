import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatementPage } from '#components/residents/statement-page';
import { Section } from '#components/ui/section';
import { pageMetadata } from '#lib/web/metadata';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promises.accessibility');
  return pageMetadata({ locale: await getLocale(), path: '/accessibility', title: t('title'), description: t('standard') });
}

/** ウェブアクセシビリティ方針: 「試験前」 until a test by JIS X 8341-3:2016 附属書JB was made (ウェブアクセシビリティ基盤委員会, 方針の表記). */
export default async function AccessibilityPage() {
  const t = await getTranslations('promises.accessibility');
  const list = (lines: string) => (
    <ul className="list-disc space-y-2 pl-6">
      {lines.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <StatementPage title={t('title')} path="/accessibility">
      <p className="mt-2">{t('standard')}</p>
      <Section id="checked" title={t('checked')}>
        {list(t('points'))}
      </Section>
      <Section id="known" title={t('known')}>
        {list(t('knownPoints'))}
        <p className="mt-4">{t('report')}</p>
      </Section>
    </StatementPage>
  );
}
