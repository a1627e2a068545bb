import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { findQuestion } from '#lib/answers/operations/questions';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { localeOf } from '#lib/i18n/voice';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, { reference }] = await Promise.all([getLocale(), getTranslations('answers.left'), params]);
  return pageMetadata({ locale, path: `/ask/questions/${reference}`, title: t('title'), description: t('keep'), indexed: false });
}

/** The receipt of a left question. */
export default async function QuestionPage({ params }: Props) {
  const [voice, t, { reference }] = await Promise.all([voiceOfRequest(), getTranslations('answers.left'), params]);
  const locale = localeOf(voice);
  const now = systemClock();
  const question = await findQuestion(reference, now);
  if (!question) notFound();
  return (
    <Page locale={locale} path={`/ask/questions/${question.reference}`} office={await officeInCharge(generalOffice, voice, now)}>
      <h1>{t('title')}</h1>
      <dl className="card mt-4">
        <dt>{t('reference')}</dt>
        <dd className="mb-3 font-mono text-[1.5rem] font-bold">{question.reference}</dd>
        <dt>{t('yours')}</dt>
        <dd className="whitespace-pre-wrap">{question.question}</dd>
      </dl>
      <p className="mt-4">{t('keep')}</p>
      <p>{t('expires', { day: readableDay(dayOf(question.expiresAt), locale) })}</p>
    </Page>
  );
}
