import { useLocale, useTranslations } from 'next-intl';
import { Labelled } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import { longestAnswer } from '#lib/answers/model';
import { bcp47, isLocale, localeNames } from '#lib/i18n/locales';

type Answered = { reference: string; locale: string; answer: string | null; answeredAt: Date | null };
type Props = { question: Answered; typed: string | undefined; fault: string | undefined };

/** Where a left question is answered, and its answer mended. */
export function AnswerForm({ question: { reference, locale: spoken, answer, answeredAt }, typed, fault }: Props) {
  const locale = useLocale();
  const t = useTranslations('learning.questions');
  const language = isLocale(spoken) ? localeNames[spoken] : spoken;
  const hint = t('answerHint', { language, limit: longestAnswer });
  return (
    <Section id="write" title={t(answeredAt ? 'mend' : 'write')}>
      <form method="post" action={`/${locale}/admin/questions/${reference}/answer`} className="max-w-3xl" noValidate>
        <input type="hidden" name="seen" value={answeredAt?.toISOString() ?? ''} />
        <Labelled id="answer" label={t('answer')} hint={hint} fault={fault}>
          <textarea
            className="field"
            name="answer"
            rows={8}
            lang={isLocale(spoken) ? bcp47(spoken) : undefined}
            defaultValue={typed ?? answer ?? ''}
            {...described({ id: 'answer', hint, fault })}
          />
        </Labelled>
        <button className="button button-solid" type="submit">
          {t('send')}
        </button>
        <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('sendNote')}</p>
      </form>
    </Section>
  );
}
