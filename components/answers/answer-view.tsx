import { getTranslations } from 'next-intl/server';
import { AnswerData } from '#components/answers/answer-data';
import { AnswerSource } from '#components/answers/answer-source';
import { NextSteps } from '#components/answers/next-steps';
import { Explained } from '#components/catalogue/explained';
import { PrintFoot } from '#components/catalogue/print-foot';
import { TermExplanations } from '#components/catalogue/term-explanations';
import { TextNotice } from '#components/catalogue/text-notice';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import type { AnswerPage } from '#lib/catalogue/operations/answers';
import { spellingsOf, termsIn } from '#lib/catalogue/operations/glossary';
import { inCharge } from '#lib/catalogue/operations/offices';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';

/** An answer's whole page, as residents get it and as staff preview it. */
export async function AnswerView({ page, voice, now }: { page: AnswerPage; voice: Voice; now: Date }) {
  const t = await getTranslations('answers.page');
  const locale = localeOf(voice);
  const { answer, office, others } = page;
  const path = addressOf('answer', answer.slug);
  const terms = await termsIn([answer.text.answer], voice);
  const spellings = spellingsOf(terms);
  return (
    <Page locale={locale} path={path} office={office && inCharge(office, voice)} checkedOn={answer.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <AnswerData page={page} locale={locale} />
      <article>
        <h1 lang={bcp47(answer.languages['title'] ?? locale)}>{answer.text.title}</h1>
        <TextNotice told={answer} locale={locale} />
        <div className="mt-4" lang={bcp47(answer.languages['answer'] ?? locale)}>
          <Prose text={answer.text.answer} draw={(plain) => <Explained text={plain} terms={spellings} />} />
        </div>
        <AnswerSource office={office} checkedOn={answer.checkedOn} laws={answer.facts.laws} locale={locale} />
        <NextSteps page={page} locale={locale} />
      </article>
      {others.length > 0 && (
        <Section id="others" title={t('others')}>
          <LinkList
            rows={others.map(({ slug, title, language }) => ({
              href: `/${locale}${addressOf('answer', slug)}`,
              title,
              lang: bcp47(language),
            }))}
          />
        </Section>
      )}
      <p className="screen-only mt-8">
        <a className="tap" href={`/${locale}/ask`}>
          {t('ask')}
        </a>
      </p>
      <TermExplanations terms={terms} locale={locale} />
      <PrintFoot path={`/${locale}${path}`} />
    </Page>
  );
}
