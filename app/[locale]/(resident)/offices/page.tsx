import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { NothingYet } from '#components/ui/nothing-yet';
import { inCharge, listOffices } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const [t, { city }] = await Promise.all([getTranslations('catalogue.office'), cityOfRequest()]);
  return pageMetadata({ locale: await getLocale(), path: '/offices', title: t('title'), description: t('description', { city }) });
}

export default async function OfficesPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('catalogue.office')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const offices = await listOffices(voice, now);
  return (
    <Page locale={locale} path="/offices" office={offices[0] && inCharge(offices[0], voice)}>
      <FreshUntil at={freshUntil(now, ...offices.map(({ opening }) => opening.changesAt))} />
      <h1>{t('title')}</h1>
      {offices.length === 0 && <NothingYet />}
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        {offices.map((office) => (
          <OfficeCard key={office.slug} office={office} locale={locale} heading="h2" />
        ))}
      </div>
    </Page>
  );
}
