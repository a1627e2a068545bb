import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { ToldFacility } from '#lib/facilities/operations/listing';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

/** Where a facility is, how one gets there and in, and that it may serve otherwise in a disaster. */
export function FacilityPlace({ facility: { facts, text, languages }, locale }: { facility: ToldFacility; locale: Locale }) {
  const t = useTranslations();
  const { latitude, longitude } = facts.position;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <Section id="access" title={t('catalogue.office.access')}>
      <p lang={lang('address')}>{text.address}</p>
      <p className="mt-1" lang={lang('access')}>
        {text.access}
      </p>
      {facts.parking !== undefined && <p className="mt-1">{t('facilities.parking', { count: facts.parking })}</p>}
      {facts.barrierFree.length > 0 && (
        <p className="mt-1">
          <strong>{t('facilities.features.title')}</strong>:{' '}
          {facts.barrierFree.map((feature) => t(`facilities.features.${feature}`)).join(listComma(locale))}
        </p>
      )}
      {facts.evacuationSite && <p className="mt-1">{t('facilities.shelter')}</p>}
      <p className="mt-2">
        <a className="button button-outline" href={`https://maps.gsi.go.jp/#17/${latitude}/${longitude}/`} rel="external">
          {t('catalogue.office.map')}
        </a>
      </p>
    </Section>
  );
}
