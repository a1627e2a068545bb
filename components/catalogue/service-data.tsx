import { useTranslations } from 'next-intl';
import { StructuredData } from '#components/ui/structured-data';
import type { ServicePage } from '#lib/catalogue/operations/services';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/** The service as schema.org/GovernmentService, for search engines and assistants. */
export function ServiceData({ page, locale, city }: { page: ServicePage; locale: Locale; city: string }) {
  const t = useTranslations('shell');
  const { service, office } = page;
  const data = {
    '@type': 'GovernmentService',
    name: service.text.title,
    description: service.text.summary,
    url: `${siteOrigin()}/${locale}/services/${service.slug}`,
    inLanguage: bcp47(locale),
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: t('city', { city }),
      ...(office && {
        department: {
          '@type': 'GovernmentOrganization',
          name: office.text.title,
          telephone: office.facts.phone,
          address: office.text.address,
        },
      }),
    },
    areaServed: { '@type': 'City', name: t('city', { city }) },
  };
  return <StructuredData data={data} />;
}
