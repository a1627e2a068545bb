import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { NothingYet } from '#components/ui/nothing-yet';
import { listTerms } from '#lib/catalogue/operations/glossary';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue.glossary');
  return pageMetadata({ locale: await getLocale(), path: '/glossary', title: t('title'), description: t('description') });
}

export default async function GlossaryPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('catalogue.glossary')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [terms, office] = await Promise.all([listTerms(voice), officeInCharge(generalOffice, voice, now)]);
  return (
    <Page locale={locale} path="/glossary" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('title')}</h1>
      <p className="mt-2">{t('description')}</p>
      {terms.length === 0 ? (
        <NothingYet />
      ) : (
        <dl className="mt-4 md:columns-2 md:gap-10">
          {terms.map(({ slug, text, languages }) => (
            <div key={slug} id={slug} className="break-inside-avoid border-b border-hairline py-3 target:bg-tint">
              <dt className="font-bold" lang={bcp47(languages['title'] ?? locale)}>
                {text.title}
              </dt>
              <dd lang={bcp47(languages['meaning'] ?? locale)}>{text.meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  );
}
