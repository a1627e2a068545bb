import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { KeptChecklists } from '#components/residents/kept-checklists';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Icon } from '#components/ui/icon';
import { Island } from '#components/ui/island';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { rescueNumbers } from '#lib/disasters/model';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue.offline');
  return pageMetadata({ locale: await getLocale(), path: '/offline', title: t('title'), description: t('description'), indexed: false });
}

/** Kept ahead on every phone: shown when a page was never seen and there is no network. */
export default async function OfflinePage() {
  const [voice, t, disasters, me] = await Promise.all([
    voiceOfRequest(),
    getTranslations('catalogue.offline'),
    getTranslations('disasters'),
    getTranslations('residents'),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  return (
    <Page locale={locale} path="/offline" office={await officeInCharge(generalOffice, voice, now)}>
      <FreshUntil at={freshUntil(now)} />
      <h1>{t('title')}</h1>
      <p className="mt-2">{t('intro')}</p>
      <Section id="emergency" title={t('emergency')}>
        <ul className="flex flex-wrap gap-3">
          {rescueNumbers.map((number) => (
            <li key={number}>
              <a className="button button-outline" href={`tel:${number}`}>
                <Icon name="phone" className="size-5" />
                {number} {disasters(`numbers.${number}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="at-hand" title={t('atHand')}>
        <kept-pages data-none={t('nothing')} />
      </Section>
      <Section id="kept" title={me('kept')}>
        <KeptChecklists locale={locale} />
      </Section>
      <Island name="kept-pages" />
    </Page>
  );
}
