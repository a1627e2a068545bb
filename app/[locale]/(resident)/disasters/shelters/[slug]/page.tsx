import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { TextNotice } from '#components/catalogue/text-notice';
import { OtherSites, SiteView } from '#components/disasters/site-view';
import { KeptSince } from '#components/shell/kept-since';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { systemClock } from '#lib/clock';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { showSite } from '#lib/disasters/operations/sites';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';
import { warningsOfRequest } from '#lib/web/warnings';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const shown = await showSite(slug, locale, systemClock());
  if (!shown) notFound();
  const { title, address } = shown.site.text;
  return pageMetadata({ locale, path: addressOf('evacuation-site', slug), title, description: address });
}

/** One evacuation site: whether to flee there, whether it is open, what is there, and where else to go. */
export default async function SitePage({ params }: Props) {
  const [voice, t, warnings, { slug }] = await Promise.all([voiceOfRequest(), getTranslations('sites'), warningsOfRequest(), params]);
  const [now, locale] = [systemClock(), localeOf(voice)];
  const [shown, office] = await Promise.all([showSite(slug, voice, now), showOffice(disasterOffice, voice, now)]);
  if (!shown) notFound();
  const { site, district, others } = shown;
  return (
    <Page locale={locale} path={addressOf('evacuation-site', slug)} office={office && inCharge(office, voice)} checkedOn={site.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, warnings.changesAt)} />
      <h1 lang={bcp47(site.languages['title'] ?? locale)}>{site.text.title}</h1>
      <TextNotice told={site} locale={locale} />
      <KeptSince />
      <SiteView site={site} district={district} locale={locale} />
      <OtherSites others={others} locale={locale} />
      {office && (
        <Section id="office" title={t('site.office')}>
          <OfficeCard office={office} locale={locale} />
        </Section>
      )}
      <p className="mt-4">
        <a className="tap" href={`/${locale}/disasters/shelters`}>
          {t('all')}
        </a>
      </p>
    </Page>
  );
}
