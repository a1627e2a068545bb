import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { findQuestion } from '#lib/answers/operations/questions';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, isLocale, type Locale, localeNames, originalLocale } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, { reference }] = await Promise.all([getLocale(), getTranslations('answers.left'), params]);
  return pageMetadata({ locale, path: `/ask/questions/${reference}`, title: t('title'), description: t('keep'), indexed: false });
}

/** The receipt of a left question; once it is answered, the answer. */
export default async function QuestionPage({ params }: Props) {
  const [voice, t, { reference }] = await Promise.all([voiceOfRequest(), getTranslations('answers.left'), params]);
  const locale = localeOf(voice);
  const now = systemClock();
  const question = await findQuestion(reference, now);
  if (!question) notFound();
  const spoken = localeNamed(question.locale);
  const inCharge = await officeInCharge(question.office ?? generalOffice, voice, now);
  return (
    <Page locale={locale} path={`/ask/questions/${question.reference}`} office={inCharge}>
      <h1>{t(question.answer ? 'answeredTitle' : 'title')}</h1>
      {question.answer && question.answeredAt && (
        <section aria-labelledby="answer" className="card mt-4">
          <h2 id="answer" className="text-base">
            {t('answer')}
          </h2>
          {bcp47(spoken) !== bcp47(locale) && <p className="text-ink-soft">{t('otherLanguage', { language: localeNames[spoken] })}</p>}
          <p className="mt-2 whitespace-pre-wrap" lang={bcp47(spoken)}>
            {question.answer}
          </p>
          <p className="mt-3 text-[0.9375rem] text-ink-soft">
            {inCharge && t('answeredBy', { office: inCharge.title, day: readableDay(dayOf(question.answeredAt), locale) })}
          </p>
        </section>
      )}
      <dl className="card mt-4">
        <dt>{t('reference')}</dt>
        <dd className="mb-3 font-mono text-[1.5rem] font-bold">{question.reference}</dd>
        <dt>{t('yours')}</dt>
        <dd className="whitespace-pre-wrap" lang={bcp47(spoken)}>
          {question.question}
        </dd>
      </dl>
      {!question.answer && <p className="mt-4">{t('waiting')}</p>}
      <p className="mt-4">{t('keep')}</p>
      <p>{t('expires', { day: readableDay(dayOf(question.expiresAt), locale) })}</p>
    </Page>
  );
}

const localeNamed = (code: string): Locale => (isLocale(code) ? code : originalLocale);
