import { getLocale, getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/page';
import { questionKeptDays } from '#lib/answers/model';
import { listQuestions } from '#lib/answers/operations/questions';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { isLocale, localeNames } from '#lib/i18n/locales';
import { staffWith } from '#lib/web/staff';

/** What residents asked and nobody has answered yet. */
export default async function QuestionsPage() {
  const staff = await staffWith('questions.read');
  const [locale, t, questions] = await Promise.all([getLocale(), getTranslations('content.questions'), listQuestions(systemClock())]);
  return (
    <DeskPage title={t('title')} path="/admin/questions" staff={staff}>
      <p className="mb-4">{t('lead', { days: questionKeptDays })}</p>
      {questions.length === 0 && <p className="card">{t('none')}</p>}
      <ul className="divide-y divide-hairline">
        {questions.map(({ reference, question, askedAt, locale: spoken }) => (
          <li key={reference} className="py-4">
            <p className="whitespace-pre-wrap" lang={spoken}>
              {question}
            </p>
            <p className="mt-1 text-[0.9375rem] text-ink-soft">
              {t('asked', { when: readableMoment(askedAt, locale), language: isLocale(spoken) ? localeNames[spoken] : spoken })}　
              {t('reference', { reference })}
            </p>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
