import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComingDays } from '#components/garbage/coming-days';
import { DistrictForm } from '#components/garbage/district-form';
import { ItemSearch } from '#components/garbage/item-search';
import { TypeList } from '#components/garbage/type-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { garbageOffice } from '#lib/garbage/model';
import { comingDays, listTypes, nextDays } from '#lib/garbage/operations/collection';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('garbage');
  return pageMetadata({ locale: await getLocale(), path: '/garbage', title: t('title'), description: t('description') });
}

export default async function GarbagePage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, t, chosen, { choose }] = await Promise.all([
    voiceOfRequest(),
    getTranslations('garbage'),
    districtOfRequest(),
    searchParams,
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [coming, districts, types, office] = await Promise.all([
    comingDays(chosen, voice, now, 14),
    listDistricts(voice),
    listTypes(voice),
    officeInCharge(garbageOffice, voice, now),
  ]);
  const own = choose === undefined ? coming : undefined;
  return (
    <Page locale={locale} path="/garbage" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('title')}</h1>
      {firstOf(choose) === 'again' && <Notice tone="mend" title={t('chooseFault')} />}
      {own ? (
        <Section id="coming" title={t('districtTitle', { district: own.district.text.title })}>
          <ComingDays days={own.days} locale={locale} shown={7} />
          <p className="screen-only mt-3 flex flex-wrap gap-3">
            <a className="button button-outline" href={`/${locale}/garbage/districts/${own.district.slug}`}>
              {t('calendarLink')}
            </a>
            <a className="button" href={`/${locale}/garbage?choose=new`}>
              {t('change')}
            </a>
          </p>
        </Section>
      ) : (
        districts.length > 0 && (
          <div className="card mt-4">
            <DistrictForm districts={districts} chosen={chosen} back="/garbage" locale={locale} />
          </div>
        )
      )}
      <Section id="items" title={t('itemsTitle')}>
        <ItemSearch locale={locale} />
        <p className="mt-2">
          <a className="tap" href={`/${locale}/garbage/items`}>
            {t('allItems')}
          </a>
        </p>
      </Section>
      <Section id="types" title={t('types')}>
        <TypeList types={types} next={coming && nextDays(coming.district, types, now)} locale={locale} />
      </Section>
      {districts.length > 0 && (
        <Section id="calendars" title={t('calendars')}>
          <ul className="flex flex-wrap gap-x-6">
            {districts.map(({ slug, text }) => (
              <li key={slug}>
                <a className="tap" href={`/${locale}/garbage/districts/${slug}`}>
                  {text.title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
