import { useTranslations } from 'next-intl';
import { longestQuestion, questionKeptDays } from '#lib/answers/model';
import type { RefusedForm } from '#lib/forms/model';
import type { Locale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';

type Props = {
  locale: Locale;
  question: string;
  refused?: RefusedForm | undefined;
  formKey?: string;
  turn?: { talk: string; number: number };
};

/**
 * A form for a question that found no answer. Its key makes a second tap the same question, so it
 * stands only on pages that are never kept. `turn`: the reply that did not help.
 */
export function LeaveQuestion({ locale, question, refused, formKey = newKey(), turn }: Props) {
  const t = useTranslations('answers');
  const fault = refused?.faults['question'];
  // Several of these may stand on one page, one under each reply.
  const id = turn ? `left-question-${turn.number}` : 'left-question';
  const value = refused?.values['question'] ?? question;
  return (
    <>
      <p>{t('leave.intro')}</p>
      <form action={`/${locale}/ask/send`} method="post" className="mt-3" noValidate>
        <input type="hidden" name="key" value={formKey} />
        {turn && <input type="hidden" name="turn" value={`${turn.talk}/${turn.number}`} />}
        <label className="block font-bold" htmlFor={id}>
          {t('leave.question')}
        </label>
        <p id={`${id}-hint`} className="mb-2 text-[0.9375rem] text-ink-soft">
          {t('leave.questionHint')}
        </p>
        <textarea
          id={id}
          name="question"
          rows={3}
          className="field"
          defaultValue={value}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
        />
        {fault && (
          <p id={`${id}-fault`} className="mt-1 font-bold text-alarm">
            {t(`faults.${faultName(fault)}`, { limit: longestQuestion, length: [...value].length })}
          </p>
        )}
        <button className="button button-outline mt-3" type="submit">
          {t('leave.send')}
        </button>
        <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('leave.keptUntil', { days: questionKeptDays })}</p>
      </form>
    </>
  );
}

const codes = ['question-empty', 'question-too-long', 'too-many', 'talk-too-long'] as const;

/** A code from the store that this form does not know is told as the plainest of its faults. */
export function faultName(code: string) {
  return codes.find((known) => known === code) ?? 'question-empty';
}
