import { useTranslations } from 'next-intl';
import type { Takes as TakesFacts } from '#lib/catalogue/kinds/service';
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
            <Takes takes={takes} />
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

/** How long a procedure takes. */
export function Takes({ takes: { from, to, unit } }: { takes: TakesFacts }) {
  const t = useTranslations('catalogue.service');
  return from === to || from === 0 ? t(`takesAbout.${unit}`, { to }) : t(`takesRange.${unit}`, { from, to });
}
