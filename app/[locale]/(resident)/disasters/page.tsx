import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { Dial } from '#components/disasters/dial';
import { FirstAid } from '#components/disasters/first-aid';
import { FleeForm } from '#components/disasters/flee-form';
import { PhraseList } from '#components/disasters/phrase-list';
import { StandingSection } from '#components/disasters/standing-section';
import { WarningsSection } from '#components/disasters/warnings-section';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { adviceNumbers } from '#lib/city/settings/rules';
import { systemClock } from '#lib/clock';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { rescueNumbers } from '#lib/disasters/model';
import { whereToFlee } from '#lib/disasters/operations/fleeing';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';
import { hazardOfRequest, standingOfRequest, warningsOfRequest } from '#lib/web/warnings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('disasters');
  return pageMetadata({ locale: await getLocale(), path: '/disasters', title: t('title'), description: t('description') });
}

/** When the agency was last heard is told to the minute, and that it is heard again within seconds. */
const heardFor = { silent: 5_000, heard: 60_000 } as const;

/** Kept on every phone: what holds now, where to flee to, whom to call, what to say, what to do. */
export default async function DisastersPage() {
  const [voice, t, own, { city, settings }, warnings, standing, hazardNow] = await Promise.all([
    voiceOfRequest(),
    getTranslations('disasters'),
    districtOfRequest(),
    cityOfRequest(),
    warningsOfRequest(),
    standingOfRequest(),
    hazardOfRequest(),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [office, { districts, asked }] = await Promise.all([
    showOffice(disasterOffice, voice, now),
    whereToFlee(undefined, { voice, own, hazardNow, now }),
  ]);
  const advice = adviceNumbers(settings);
  return (
    <Page locale={locale} path="/disasters" office={office && inCharge(office, voice)}>
      <FreshUntil
        at={freshUntil(
          now,
          office?.opening.changesAt,
          warnings.changesAt,
          new Date(now.getTime() + heardFor[warnings.isSilent ? 'silent' : 'heard']),
        )}
      />
      <h1>{t('title')}</h1>
      <StandingSection locale={locale} {...standing} />
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
      {districts.length > 0 && (
        <Section id="sites" title={t('sitesTitle')}>
          <FleeForm locale={locale} districts={districts} asked={asked} />
          <p className="mt-2">
            <a className="tap" href={`/${locale}/disasters/shelters`}>
              {t('allSites')}
            </a>
          </p>
        </Section>
      )}
      <Section id="phrases" title={t('phrasesTitle')}>
        <PhraseList locale={locale} city={city} settings={settings} />
      </Section>
      <Section id="first-aid" title={t('firstAidTitle')}>
        <FirstAid />
      </Section>
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
