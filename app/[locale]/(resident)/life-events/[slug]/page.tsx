import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChecklistView } from '#components/catalogue/checklist-view';
import { Questionnaire, questionnaireForm } from '#components/catalogue/questionnaire';
import { TextNotice } from '#components/catalogue/text-notice';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { readAnswers } from '#lib/catalogue/answers-form';
import { makeChecklist, showLifeEvent } from '#lib/catalogue/operations/life-events';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const event = await showLifeEvent(slug, locale);
  if (!event) notFound();
  return pageMetadata({ locale, path: `/life-events/${slug}`, title: event.text.title, description: event.text.summary });
}

/** A questionnaire that becomes a checklist: the same address, with the answers in its query. */
export default async function LifeEventPage({ params, searchParams }: Props) {
  const [voice, t, { slug }, query] = await Promise.all([voiceOfRequest(), getTranslations('catalogue.event'), params, searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const event = await showLifeEvent(slug, voice);
  if (!event) notFound();
  const read = readAnswers(event.facts.questions, query);
  const office = await officeInCharge(generalOffice, voice, now);
  const done = read.sent && read.faults.length === 0;
  const path = done ? `/life-events/${slug}?${new URLSearchParams({ ...read.typed, step: 'checklist' })}` : `/life-events/${slug}`;
  return (
    <Page locale={locale} path={path} office={office} checkedOn={event.checkedOn} form={done ? undefined : questionnaireForm}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1 lang={bcp47(event.languages['title'] ?? locale)}>{event.text.title}</h1>
      {!done && (
        <p className="mt-2" lang={bcp47(event.languages['summary'] ?? locale)}>
          {event.text.summary}
        </p>
      )}
      <TextNotice told={event} locale={locale} />
      {done ? (
        <>
          <ChecklistView
            checklist={await makeChecklist(event, read.answers, read.happened, voice, now)}
            locale={locale}
            path={path}
            title={event.text.title}
          />
          <details className="screen-only mt-8">
            <summary className="button button-outline">{t('change')}</summary>
            <Questionnaire event={event} read={read} locale={locale} />
          </details>
        </>
      ) : (
        <Questionnaire event={event} read={read} locale={locale} />
      )}
    </Page>
  );
}
