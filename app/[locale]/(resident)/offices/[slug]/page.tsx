import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { OfficeHoursTable } from '#components/catalogue/office-hours';
import { PrintFoot } from '#components/catalogue/print-foot';
import { TextNotice } from '#components/catalogue/text-notice';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { listServices } from '#lib/catalogue/operations/services';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const office = await showOffice(slug, locale, systemClock());
  if (!office) notFound();
  return pageMetadata({ locale, path: `/offices/${slug}`, title: office.text.title, description: office.text.summary });
}

export default async function OfficePage({ params }: Props) {
  const [voice, t, { slug }] = await Promise.all([voiceOfRequest(), getTranslations('catalogue.office'), params]);
  const locale = localeOf(voice);
  const now = systemClock();
  const office = await showOffice(slug, voice, now);
  if (!office) notFound();
  const services = (await listServices(voice)).filter(({ facts }) => facts.office === slug);
  const { text, facts, languages } = office;
  const { latitude, longitude } = facts.position;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <Page locale={locale} path={`/offices/${slug}`} office={inCharge(office, voice)} checkedOn={office.checkedOn}>
      <FreshUntil at={freshUntil(now, office.opening.changesAt)} />
      <h1 lang={lang('title')}>{text.title}</h1>
      <p className="mt-2 mb-4" lang={lang('summary')}>
        {text.summary}
      </p>
      <TextNotice told={office} locale={locale} />
      <OfficeCard office={office} locale={locale} heading="h2" />
      <div className="md:grid md:grid-cols-2 md:gap-x-10">
        <Section id="hours" title={t('hours')}>
          <OfficeHoursTable hours={facts.hours} locale={locale} />
        </Section>
        <Section id="access" title={t('access')}>
          <p lang={lang('access')}>{text.access}</p>
          <p className="mt-2">
            <a className="button button-outline" href={`https://maps.gsi.go.jp/#17/${latitude}/${longitude}/`} rel="external">
              {t('map')}
            </a>
          </p>
        </Section>
      </div>
      {services.length > 0 && (
        <Section id="services" title={t('services')}>
          <LinkList
            rows={services.map((service) => ({
              href: `/${locale}/services/${service.slug}`,
              title: service.text.title,
              lang: bcp47(service.languages['title'] ?? locale),
            }))}
          />
        </Section>
      )}
      <PrintFoot path={`/${locale}/offices/${slug}`} />
    </Page>
  );
}
