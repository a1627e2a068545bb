import { StructuredData } from '#components/ui/structured-data';
import type { AnswerPage } from '#lib/catalogue/operations/answers';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/** The question and its answer as schema.org/QAPage. */
export function AnswerData({ page: { answer }, locale }: { page: AnswerPage; locale: Locale }) {
  const url = `${siteOrigin()}/${locale}${addressOf('answer', answer.slug)}`;
  const question = {
    '@type': 'Question',
    name: answer.text.title,
    answerCount: 1,
    acceptedAnswer: { '@type': 'Answer', text: answer.text.answer, url },
  };
  return <StructuredData data={{ '@type': 'QAPage', inLanguage: bcp47(locale), mainEntity: question }} />;
}
