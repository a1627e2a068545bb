import { useTranslations } from 'next-intl';
import type { AnswerFacts } from '#lib/catalogue/kinds/answer';
import type { OfficeAtWork } from '#lib/catalogue/operations/offices';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = { office: OfficeAtWork | undefined; checkedOn: string | null; laws?: AnswerFacts['laws']; locale: Locale };

/** Where an answer comes from: the office that approved it, when it was last checked, and the law it rests on. */
export function AnswerSource({ office, checkedOn, laws = [], locale }: Props) {
  const t = useTranslations('answers.page');
  return (
    <div className="source">
      <p>
        {office ? t('approvedBy', { office: office.text.title }) : t('approved')}{' '}
        {checkedOn ? t('checkedOn', { day: readableDay(checkedOn, locale) }) : t('unchecked')}
      </p>
      {laws.length > 0 && (
        <p>
          {t('laws')}{' '}
          {laws.map(({ law, article, url }, place) => (
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
