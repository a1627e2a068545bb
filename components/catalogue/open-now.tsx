import { useTranslations } from 'next-intl';
import type { Opening } from '#lib/catalogue/rules/opening';
import { readableNearDay, readableTime } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type OpenNowProps = {
  locale: Locale;
  opening: Opening;
  /** The coming opening hours as pairs of minutes since 1970, so that the phone can tell by itself offline. */
  spans: readonly (readonly [number, number])[];
};

/** Whether an office is open at this moment: true when it was sent, and kept true by its island. */
export function OpenNow({ locale, opening, spans }: OpenNowProps) {
  const t = useTranslations('catalogue.office');
  const next =
    opening.opensOn && opening.opensAt
      ? t('opensNext', { day: readableNearDay(opening.opensOn, locale), time: readableTime(opening.opensAt, locale) })
      : '';
  const sentence = opening.isOpen ? t('openNow', { time: readableTime(opening.closesAt ?? '', locale) }) : t('closedNow');
  return (
    <open-now
      data-is={opening.isOpen ? 'open' : 'closed'}
      data-spans={spans.map((span) => span.join('-')).join(' ')}
      data-open={t('openNow', { time: '%' })}
      data-closed={t('closedNow')}
    >
      <span className={opening.isOpen ? 'font-bold text-good' : 'font-bold'}>{sentence}</span>
      {next && <span className="block text-[0.9375rem] text-ink-soft">{next}</span>}
    </open-now>
  );
}
