import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FacilityList } from '#components/facilities/facility-list';
import { PurposeLinks } from '#components/facilities/purpose-links';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { listFacilities, listPurposes } from '#lib/facilities/operations/listing';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, { city }, { purpose: asked }] = await Promise.all([
    getLocale(),
    getTranslations('facilities'),
    cityOfRequest(),
    searchParams,
  ]);
  const purpose = (await listPurposes(locale)).find(({ slug }) => slug === firstOf(asked));
  const path = purpose ? `/facilities?purpose=${purpose.slug}` : '/facilities';
  const title = purpose ? t('usable', { purpose: purpose.text.title }) : t('title');
  return pageMetadata({ locale, path, title, description: t('description', { city }) });
}

/** The city's facilities, all of them or those that are for one purpose. */
export default async function FacilitiesPage({ searchParams }: Props) {
  const [voice, t, draws, { purpose: asked }] = await Promise.all([
    voiceOfRequest(),
    getTranslations('facilities'),
    getTranslations('draws'),
    searchParams,
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const purposes = await listPurposes(voice);
  const purpose = purposes.find(({ slug }) => slug === firstOf(asked));
  const [facilities, office] = await Promise.all([listFacilities(voice, now, purpose?.slug), officeInCharge(generalOffice, voice, now)]);
  const path = purpose ? `/facilities?purpose=${purpose.slug}` : '/facilities';
  return (
    <Page locale={locale} path={path} office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, ...facilities.map(({ opening }) => opening.changesAt))} />
      <h1>{purpose ? t('usable', { purpose: purpose.text.title }) : t('title')}</h1>
      <p className="mt-3">
        <a
          className="button button-solid w-full sm:w-auto"
          href={`/${locale}/facilities/vacancies${purpose ? `?purpose=${purpose.slug}` : ''}`}
        >
          {t('vacancies')}
        </a>
      </p>
      <p className="mt-2">
        <a className="tap" href={`/${locale}/facilities/draws`}>
          {draws('title')}
        </a>
      </p>
      <Section id="purposes" title={t('purposes')}>
        <PurposeLinks purposes={purposes} chosen={purpose?.slug} locale={locale} />
      </Section>
      <Section id="facilities" title={purpose ? t('usable', { purpose: purpose.text.title }) : t('all')}>
        <FacilityList facilities={facilities} locale={locale} withRooms={purpose !== undefined} />
      </Section>
    </Page>
  );
}
