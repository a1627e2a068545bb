import { useTranslations } from 'next-intl';
import { AnswerSource } from '#components/answers/answer-source';
import { NextSteps } from '#components/answers/next-steps';
import { AskOffice } from '#components/answers/talk/ask-office';
import { TextNotice } from '#components/catalogue/text-notice';
import { Prose } from '#components/ui/prose';
import type { AnswerPage } from '#lib/catalogue/operations/answers';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { leadOf } from '#lib/catalogue/rules/lead';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** An approved answer: what it says first, what to do next, where it comes from, then the particulars. */
export function AnswerTold({ page, voice, now }: { page: AnswerPage; voice: Voice; now: Date }) {
  const t = useTranslations('answers.talk');
  const locale = localeOf(voice);
  const { slug, text, languages, facts } = page.answer;
  const { lead, rest } = leadOf(text.answer);
  const lang = bcp47(languages['answer'] ?? locale);
  return (
    <>
      <p className="told-title" lang={bcp47(languages['title'] ?? locale)}>
        <a href={`/${locale}${addressOf('answer', slug)}`}>{text.title}</a>
      </p>
      <div className="told-lead" lang={lang}>
        <Prose text={lead} />
      </div>
      <NextSteps page={page} locale={locale} />
      <AnswerSource office={page.office} checkedOn={page.answer.checkedOn} laws={page.answer.facts.laws} locale={locale} />
      <TextNotice told={page.answer} locale={locale} />
      {rest && (
        <details className="mt-3" open>
          <summary className="tap font-bold">{t('more')}</summary>
          <div lang={lang}>
            <Prose text={rest} />
          </div>
        </details>
      )}
      <AskOffice slug={facts.office} voice={voice} now={now} />
    </>
  );
}
