import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NearestSites } from '#components/disasters/nearest-sites';
import { SiteList } from '#components/disasters/site-list';
import { SiteMap } from '#components/disasters/site-map';
import { KeptSince } from '#components/shell/kept-since';
import { Page } from '#components/shell/page';
import { FaultSummary } from '#components/ui/fault-summary';
import { FreshUntil } from '#components/ui/fresh-until';
import { NothingYet } from '#components/ui/nothing-yet';
import { Section } from '#components/ui/section';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { whereToFlee } from '#lib/disasters/operations/fleeing';
import { localeOf } from '#lib/i18n/voice';
import { askedWay } from '#lib/web/asked-way';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import type { SearchParams } from '#lib/web/query';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';
import { mapTiles } from '#lib/web/site';
import { hazardOfRequest, warningsOfRequest } from '#lib/web/warnings';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, params] = await Promise.all([getTranslations('sites'), searchParams]);
  const indexed = askedWay(params) === undefined;
  return pageMetadata({
    locale: await getLocale(),
    path: '/disasters/shelters',
    title: t('title'),
    description: t('description'),
    indexed,
  });
}

/** Where each fault is mended. */
const fieldOf = { hazard: 'hazard', place: 'district', district: 'district', position: 'latitude' } as const;

/** Kept on every phone: all evacuation sites, and which is the nearest for a disaster. */
export default async function SheltersPage({ searchParams }: Props) {
  const [voice, t, own, hazardNow, warnings, params] = await Promise.all([
    voiceOfRequest(),
    getTranslations('sites'),
    districtOfRequest(),
    hazardOfRequest(),
    warningsOfRequest(),
    searchParams,
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const said = askedWay(params);
  const tiles = mapTiles();
  const [found, office] = await Promise.all([
    whereToFlee(said, { voice, own, hazardNow, now }),
    officeInCharge(disasterOffice, voice, now),
  ]);
  return (
    <Page locale={locale} path="/disasters/shelters" office={office}>
      {!said && <FreshUntil at={freshUntil(now, office?.opening.changesAt, warnings.changesAt)} />}
      <h1>{t('title')}</h1>
      <KeptSince />
      <FaultSummary
        title={t('find.faults.title')}
        faults={found.faults.map((fault) => ({ field: fieldOf[fault], sentence: t(`find.faults.${fault}`) }))}
      />
      {found.districts.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <div className="mt-3">
            <NearestSites found={found} locale={locale} />
          </div>
          <Section id="all" title={t('all')}>
            <p>{t('sitesHint')}</p>
            {tiles && <SiteMap tiles={tiles} {...(found.answer && { hazard: found.answer.fleeing.hazard })} />}
            <SiteList districts={found.districts} locale={locale} />
          </Section>
        </>
      )}
    </Page>
  );
}
