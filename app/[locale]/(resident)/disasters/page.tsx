import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { Dial } from '#components/disasters/dial';
import { FirstAid } from '#components/disasters/first-aid';
import { PhraseList } from '#components/disasters/phrase-list';
import { SiteList } from '#components/disasters/site-list';
import { WarningsSection } from '#components/disasters/warnings-section';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { adviceNumbers } from '#lib/city/settings/rules';
import { systemClock } from '#lib/clock';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { rescueNumbers } from '#lib/disasters/model';
import { sitesByDistrict } from '#lib/disasters/operations/sites';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';
import { warningsOfRequest } from '#lib/web/warnings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('disasters');
  return pageMetadata({ locale: await getLocale(), path: '/disasters', title: t('title'), description: t('description') });
}

/** When the agency was last heard is told to the minute. */
const minute = 60_000;

/** Kept on every phone: whom to call, what to say, what to do, where to flee to. */
export default async function DisastersPage() {
  const [voice, t, own, { city, settings }, warnings] = await Promise.all([
    voiceOfRequest(),
    getTranslations('disasters'),
    districtOfRequest(),
    cityOfRequest(),
    warningsOfRequest(),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [office, districts] = await Promise.all([showOffice(disasterOffice, voice, now), sitesByDistrict(voice, own)]);
  const advice = adviceNumbers(settings);
  return (
    <Page locale={locale} path="/disasters" office={office && inCharge(office, voice)}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, warnings.changesAt, new Date(now.getTime() + minute))} />
      <h1>{t('title')}</h1>
      <WarningsSection locale={locale} city={city} state={warnings} />
      <Section id="now" title={t('now')}>
        <ul className="grid gap-3 sm:grid-cols-3">
          {rescueNumbers.map((number) => (
            <li key={number}>
              <Dial number={number} reached={number} urgent />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="phrases" title={t('phrasesTitle')}>
        <PhraseList locale={locale} city={city} settings={settings} />
      </Section>
      <Section id="first-aid" title={t('firstAidTitle')}>
        <FirstAid />
      </Section>
      {districts.length > 0 && (
        <Section id="sites" title={t('sitesTitle')}>
          <p>{t('sitesHint')}</p>
          {own === '' && (
            <p>
              <a className="tap" href={`/${locale}/garbage`}>
                {t('chooseDistrict')}
              </a>
            </p>
          )}
          <SiteList districts={districts} locale={locale} />
        </Section>
      )}
      {advice.length > 0 && (
        <Section id="advice" title={t('advice')}>
          <ul className="grid gap-3 sm:grid-cols-2">
            {advice.map(({ kind, number }) => (
              <li key={kind}>
                <Dial number={number} reached={kind} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {office && (
        <Section id="office" title={t('office')}>
          <OfficeCard office={office} locale={locale} />
        </Section>
      )}
    </Page>
  );
}
