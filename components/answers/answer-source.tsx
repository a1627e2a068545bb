import { useTranslations } from 'next-intl';
import type { AnswerPage } from '#lib/catalogue/operations/answers';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** Where an answer comes from: the office that approved it, when it was last checked, and the law it rests on. */
export function AnswerSource({ page: { answer, office }, locale }: { page: AnswerPage; locale: Locale }) {
  const t = useTranslations('answers.page');
  const { checkedOn, facts } = answer;
  return (
    <div className="source">
      <p>
        {office ? t('approvedBy', { office: office.text.title }) : t('approved')}{' '}
        {checkedOn ? t('checkedOn', { day: readableDay(checkedOn, locale) }) : t('unchecked')}
      </p>
      {facts.laws.length > 0 && (
        <p>
          {t('laws')}{' '}
          {facts.laws.map(({ law, article, url }, place) => (
            <span key={law + article} lang={bcp47('ja')}>
              {place > 0 && '、'}
              {url ? <a href={url} rel="external">{`${law} ${article}`}</a> : `${law} ${article}`}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
