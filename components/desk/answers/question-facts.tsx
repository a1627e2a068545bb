import { useLocale, useTranslations } from 'next-intl';
import { ReplyTold } from '#components/desk/answers/reply-told';
import type { QuestionOnDesk } from '#lib/answers/operations/answering';
import { waitingDays } from '#lib/answers/questions/waiting';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47, isLocale, localeNames } from '#lib/i18n/locales';

/** What is known of a left question: its words, language and office, what the talk had replied, and its answer. */
export function QuestionFacts({ onDesk: { question, turn }, office, now }: { onDesk: QuestionOnDesk; office: string; now: Date }) {
  const locale = useLocale();
  const t = useTranslations('learning.questions');
  const { locale: spoken, answer, answeredAt, askedAt } = question;
  const lang = isLocale(spoken) ? bcp47(spoken) : undefined;
  const rows: [string, string, React.ReactNode][] = [
    [
      'question',
      t('question'),
      <blockquote key="question" className="text-[1.125rem] whitespace-pre-wrap" lang={lang}>
        {question.question}
      </blockquote>,
    ],
    ['language', t('language'), isLocale(spoken) ? localeNames[spoken] : spoken],
    ['arrived', t('arrived'), `${readableMoment(askedAt, locale)}（${t('waits', { days: waitingDays(askedAt, now) })}）`],
    ['office', t('office'), office],
    ['replied', t('replied'), turn ? <ReplyTold key="reply" reply={turn.reply} helpful={turn.helpful} now={now} /> : t('notKept')],
  ];
  return (
    <>
      <dl className="card">
        {rows.map(([key, name, said]) => (
          <div key={key} className="mb-3 last:mb-0">
            <dt className="text-[0.9375rem] text-ink-soft">{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {answer && answeredAt && (
        <div className="card mt-4 border-l-8 border-good">
          <p className="text-[0.9375rem] text-ink-soft">{t('answeredOn', { when: readableMoment(answeredAt, locale) })}</p>
          <p className="whitespace-pre-wrap" lang={lang}>
            {answer}
          </p>
          <p className="mt-2">
            <a href={`/${isLocale(spoken) ? spoken : locale}/ask/questions/${question.reference}`}>{t('see')}</a>
          </p>
        </div>
      )}
    </>
  );
}
