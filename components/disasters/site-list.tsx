import { useTranslations } from 'next-intl';
import { langOf, SiteLines } from '#components/disasters/site-lines';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import { addressOf } from '#lib/catalogue/rules/addresses';
import type { DistrictSites, ToldSite } from '#lib/disasters/operations/sites';
import { safeIn } from '#lib/disasters/rules/safety';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

/**
 * Every evacuation site by district: the reader's own unfolded, the others a tap away; all of them on paper. It is the database of
 * the scripts in this page, which read it without network (lib/disasters/rules/listed-site).
 */
export function SiteList({ districts, locale }: { districts: readonly DistrictSites[]; locale: Locale }) {
  const t = useTranslations('sites');
  return (
    <div id="site-list">
      {districts.map(({ district, isOwn, sites }) => (
        <details key={district?.slug ?? ''} className="border-b border-hairline" open={isOwn || districts.length === 1}>
          <summary className="min-h-12 py-3">
            {district ? <DistrictName district={district} isOwn={isOwn} locale={locale} /> : <b>{t('otherSites')}</b>}
          </summary>
          <ul className="mb-4 space-y-4">
            {sites.map((site) => (
              <Site key={site.slug} site={site} locale={locale} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function DistrictName({ district, isOwn, locale }: { district: ToldDistrict; isOwn: boolean; locale: Locale }) {
  const t = useTranslations('sites');
  return (
    <>
      <b lang={bcp47(district.languages['title'] ?? locale)}>
        {isOwn ? t('ownDistrict', { district: district.text.title }) : district.text.title}
      </b>
      <span className="block pl-4 text-[0.9375rem] text-ink-soft" lang={bcp47(district.languages['towns'] ?? locale)}>
        {district.text.towns.join(listComma(locale))}
      </span>
    </>
  );
}

function Site({ site, locale }: { site: ToldSite; locale: Locale }) {
  const { slug, facts, shelter } = site;
  return (
    <li
      className="card"
      id={`site-${slug}`}
      data-site={slug}
      data-latitude={facts.position.latitude}
      data-longitude={facts.position.longitude}
      data-hazards={safeIn(facts).join(' ')}
      data-opening={shelter?.state ?? 'closed'}
      data-district={facts.district}
    >
      <SiteName site={site} locale={locale} />
      <SiteLines site={site} locale={locale} />
    </li>
  );
}

/** A site's name as a heading that leads to its page; `data-title` is the bare name, for scripts. */
export function SiteName({ site, locale }: { site: ToldSite; locale: Locale }) {
  const { title } = site.text;
  return (
    <h3 data-title={title} lang={langOf(site, 'title', locale)}>
      <a href={`/${locale}${addressOf('evacuation-site', site.slug)}`}>{title}</a>
    </h3>
  );
}
