import { useTranslations } from 'next-intl';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import type { DistrictSites, ToldSite } from '#lib/disasters/operations/sites';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

/** Evacuation sites by district: the reader's own open, the others a tap away; all of them on paper. */
export function SiteList({ districts, locale }: { districts: readonly DistrictSites[]; locale: Locale }) {
  const t = useTranslations('disasters');
  return districts.map(({ district, isOwn, sites }) => (
    <details key={district?.slug ?? ''} className="border-b border-hairline" open={isOwn}>
      <summary className="min-h-12 cursor-pointer py-3">
        {district ? <DistrictName district={district} isOwn={isOwn} locale={locale} /> : <h3 className="inline">{t('otherSites')}</h3>}
      </summary>
      <ul className="mb-4 space-y-4">
        {sites.map((site) => (
          <Site key={site.slug} site={site} locale={locale} />
        ))}
      </ul>
    </details>
  ));
}

function DistrictName({ district, isOwn, locale }: { district: ToldDistrict; isOwn: boolean; locale: Locale }) {
  const t = useTranslations('disasters');
  return (
    <>
      <h3 className="inline" lang={bcp47(district.languages['title'] ?? locale)}>
        {isOwn ? t('ownDistrict', { district: district.text.title }) : district.text.title}
      </h3>
      <span className="block pl-4 text-[0.9375rem] text-ink-soft" lang={bcp47(district.languages['towns'] ?? locale)}>
        {district.text.towns.join(listComma(locale))}
      </span>
    </>
  );
}

function Site({ site: { text, facts, languages }, locale }: { site: ToldSite; locale: Locale }) {
  const t = useTranslations('disasters');
  const { latitude, longitude } = facts.position;
  const about = [
    facts.elevation !== undefined && t('elevation', { metres: facts.elevation }),
    facts.capacity !== undefined && t('capacity', { people: facts.capacity }),
    facts.shelter && t('shelter'),
    facts.welfare && t('welfare'),
  ].filter((one) => one !== false);
  return (
    <li className="card">
      <h4 className="font-bold" lang={bcp47(languages['title'] ?? locale)}>
        {text.title}
      </h4>
      <p lang={bcp47(languages['address'] ?? locale)}>{text.address}</p>
      {about.length > 0 && <p>{about.join(' · ')}</p>}
      {facts.hazards.length > 0 && (
        <p>
          {t('safeIn')}: <strong>{facts.hazards.map((hazard) => t(`hazards.${hazard}`)).join(listComma(locale))}</strong>
        </p>
      )}
      {text.note && <p lang={bcp47(languages['note'] ?? locale)}>{text.note}</p>}
      <a className="tap" href={`https://maps.gsi.go.jp/#16/${latitude}/${longitude}/`} rel="external">
        {t('map')}
      </a>
    </li>
  );
}
