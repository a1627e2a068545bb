import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChosenTimes } from '#components/facilities/vacancies/chosen-times';
import { FeeForm } from '#components/facilities/vacancies/fee-form';
import { FeeTotal } from '#components/facilities/vacancies/fee-total';
import { Page } from '#components/shell/page';
import { Section } from '#components/ui/section';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { showRoom } from '#lib/facilities/operations/listing';
import { quotedFor } from '#lib/facilities/vacancies/operations/quoting';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { readAsked } from '#lib/web/asked-room';
import { pageMetadata } from '#lib/web/metadata';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string; room: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, { slug, room }] = await Promise.all([getLocale(), getTranslations('vacancies.fee'), params]);
  const told = await showRoom(room, locale);
  const description = told ? t('description', { room: told.room.text.title }) : '';
  return pageMetadata({ locale, path: `/facilities/${slug}/${room}/fee`, title: t('title'), description, indexed: false });
}

/** What a chosen time costs, before anybody says who he is; from here one goes on to apply. */
export default async function FeePage({ params, searchParams }: Props) {
  const [voice, t, { slug, room: name }, query] = await Promise.all([
    voiceOfRequest(),
    getTranslations('vacancies.fee'),
    params,
    searchParams,
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const told = await showRoom(name, voice);
  if (told?.facility.slug !== slug) notFound();
  const { facility, room } = told;
  const asked = readAsked(name, query);
  const [quoted, office] = await Promise.all([quotedFor(asked, now), officeInCharge(room.facts.office, voice, now)]);
  return (
    <Page locale={locale} path={`/facilities/${slug}/${name}/fee`} office={office}>
      <p lang={bcp47(room.languages['title'] ?? locale)}>
        {facility.text.title} {room.text.title}
      </p>
      <h1>{t('title')}</h1>
      <Section id="chosen" title={t('chosen')}>
        {asked.times.length === 0 && <p>{t('none')}</p>}
        <ChosenTimes room={room} asked={asked} locale={locale} />
        {quoted && <FeeForm room={room} asked={asked} day={quoted.lastDay} locale={locale} />}
      </Section>
      {quoted && <FeeTotal room={room} facility={facility} asked={asked} quoted={quoted} voice={voice} />}
    </Page>
  );
}
