import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoomsFound } from '#components/facilities/vacancies/rooms-found';
import { SeekForm } from '#components/facilities/vacancies/seek-form';
import { Page } from '#components/shell/page';
import { FaultSummary } from '#components/ui/fault-summary';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { type AskedVacancy, askedParts, type VacancyFault } from '#lib/facilities/vacancies/asked';
import { seekRooms, vacancyChoices } from '#lib/facilities/vacancies/operations/seeking';
import { localeOf } from '#lib/i18n/voice';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('vacancies');
  return pageMetadata({ locale: await getLocale(), path: '/facilities/vacancies', title: t('title'), description: t('description') });
}

/** Where each fault is mended. */
const fieldOf: Record<VacancyFault, string> = { day: 'day', past: 'day', until: 'until', range: 'until', time: 'from', people: 'people' };

/** Which rooms are free: when, for how many, what for. Nobody is asked who he is. */
export default async function VacanciesPage({ searchParams }: Props) {
  const [voice, t, params] = await Promise.all([voiceOfRequest(), getTranslations('vacancies'), searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const asked = askedOf(params);
  const isAsked = askedParts.some((part) => params[part] !== undefined);
  const [choices, office] = await Promise.all([vacancyChoices(voice), officeInCharge(generalOffice, voice, now)]);
  const sought = isAsked ? await seekRooms(asked, voice, now) : undefined;
  return (
    <Page locale={locale} path="/facilities/vacancies" office={office}>
      <h1>{t('title')}</h1>
      <p className="mt-2 mb-4">{t('lead')}</p>
      <FaultSummary
        title={t('find.faults.title')}
        faults={(sought?.faults ?? []).map((fault) => ({ field: fieldOf[fault], sentence: t(`find.faults.${fault}`) }))}
      />
      <SeekForm locale={locale} asked={asked} today={dayOf(now)} choices={choices} faults={sought?.faults ?? []} />
      {sought?.wanted && (
        <Section id="found" title={t('found.title')}>
          <RoomsFound sought={sought} people={sought.wanted.people > 0 ? String(sought.wanted.people) : ''} locale={locale} />
        </Section>
      )}
    </Page>
  );
}

const askedOf = (params: Awaited<SearchParams>): AskedVacancy => ({
  ...{ day: firstOf(params['day']), until: firstOf(params['until']), from: firstOf(params['from']), to: firstOf(params['to']) },
  ...{ people: firstOf(params['people']), purpose: firstOf(params['purpose']) },
  ...{ district: firstOf(params['district']), equipment: firstOf(params['equipment']) },
});
