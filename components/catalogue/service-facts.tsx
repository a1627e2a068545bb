import { useTranslations } from 'next-intl';
import type { ToldService } from '#lib/catalogue/operations/services';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What decides whether to go on reading: by when, how long it takes, what it costs. */
export function ServiceFacts({ service, locale }: { service: ToldService; locale: Locale }) {
  const t = useTranslations('catalogue.service');
  const { text, facts, languages } = service;
  const takes = facts.takes;
  const isFree = facts.fees.every(({ yen }) => yen === 0);
  return (
    <dl className="card mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr]">
      {text.due && (
        <>
          <dt className="font-bold">{t('due')}</dt>
          <dd lang={bcp47(languages['due'] ?? locale)}>{text.due}</dd>
        </>
      )}
      {takes && (
        <>
          <dt className="font-bold">{t('takes')}</dt>
          <dd>
            {takes.from === takes.to || takes.from === 0
              ? t(`takesAbout.${takes.unit}`, { to: takes.to })
              : t(`takesRange.${takes.unit}`, { from: takes.from, to: takes.to })}
          </dd>
        </>
      )}
      <dt className="font-bold">{t('fee')}</dt>
      <dd>
        {isFree ? t('free') : [...new Set(facts.fees.map(({ yen }) => (yen === 0 ? t('free') : t('yen', { amount: yen }))))].join(' / ')}
      </dd>
    </dl>
  );
}
