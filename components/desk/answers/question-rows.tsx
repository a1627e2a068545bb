import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
import { type Question, waitingDays } from '#lib/answers/questions/waiting';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47, isLocale, localeNames } from '#lib/i18n/locales';

/** Left questions to open, each with how long it waits or when it was answered. */
export function QuestionRows({ questions, now }: { questions: readonly Question[]; now: Date }) {
  const locale = useLocale();
  const t = useTranslations('learning.questions');
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
      {questions.map(({ reference, question, askedAt, answeredAt, locale: spoken }) => (
        <li key={reference}>
          <a className="row-link" href={`/${locale}/admin/questions/${reference}`}>
            <span className="min-w-0 grow">
              <span className="row-title line-clamp-3" lang={isLocale(spoken) ? bcp47(spoken) : undefined}>
                {question}
              </span>
              <span className="block text-[0.9375rem] text-ink-soft">
                {answeredAt
                  ? t('answeredOn', { when: readableMoment(answeredAt, locale) })
                  : t('waits', { days: waitingDays(askedAt, now) })}
                　{isLocale(spoken) ? localeNames[spoken] : spoken}　
                <span className="whitespace-nowrap">{t('reference', { reference })}</span>
              </span>
            </span>
            <Icon name="next" className="size-5 shrink-0" />
          </a>
        </li>
      ))}
    </ul>
  );
}
