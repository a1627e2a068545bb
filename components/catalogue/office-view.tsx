import { getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { OfficeHoursTable } from '#components/catalogue/office-hours';
import { PrintFoot } from '#components/catalogue/print-foot';
import { TextNotice } from '#components/catalogue/text-notice';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { inCharge, type OfficeAtWork } from '#lib/catalogue/operations/offices';
import type { ToldService } from '#lib/catalogue/operations/services';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';

type Props = { office: OfficeAtWork; services: readonly ToldService[]; voice: Voice; now: Date };

/** An office's whole page, as residents get it and as staff preview it. */
export async function OfficeView({ office, services, voice, now }: Props) {
  const t = await getTranslations('catalogue.office');
  const locale = localeOf(voice);
  const { text, facts, languages } = office;
  const { latitude, longitude } = facts.position;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <Page locale={locale} path={`/offices/${office.slug}`} office={inCharge(office, voice)} checkedOn={office.checkedOn}>
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
      <PrintFoot path={`/${locale}/offices/${office.slug}`} />
    </Page>
  );
}
