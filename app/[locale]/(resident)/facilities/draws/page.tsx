import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoundList } from '#components/facilities/draws/round-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { listRounds } from '#lib/facilities/draws/operations/showing';
import { nextMoment } from '#lib/facilities/draws/telling';
import { facilityWords } from '#lib/i18n/facility-words';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

const path = '/facilities/draws';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, { city }] = await Promise.all([getLocale(), getTranslations('draws'), cityOfRequest()]);
  return pageMetadata({ locale, path, title: t('title'), description: t('description', { city }) });
}

/** All rounds: those for which one can apply, those to come, and what became of the others. */
export default async function DrawsPage() {
  const voice = await voiceOfRequest();
  const [words, locale, now] = [facilityWords(voice), localeOf(voice), systemClock()];
  const [rounds, names, office] = await Promise.all([listRounds(now), drawNames(voice), officeInCharge(generalOffice, voice, now)]);
  return (
    <Page locale={locale} path={path} office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, nextMoment(rounds, now))} />
      <h1>{words.t('draws.title')}</h1>
      <p className="mt-2">{words.t('draws.lead')}</p>
      <RoundList rounds={rounds} names={names} words={words} />
    </Page>
  );
}
