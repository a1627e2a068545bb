import { useTranslations } from 'next-intl';
import { WarningName } from '#components/disasters/warning-words';
import type { Holding } from '#lib/disasters/reports/in-force';
import { actFor } from '#lib/disasters/warnings/rules';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** Everything that is in force, the most urgent first: its name, what to do, for a tsunami how high and when, and since when. */
export function WarningList({ locale, warnings }: { locale: Locale; warnings: readonly Holding[] }) {
  const t = useTranslations('warnings');
  return (
    <ul className="space-y-3">
      {warnings.map((warning) => {
        const act = actFor(warning);
        return (
          <li key={`${warning.area.type} ${warning.area.code} ${warning.group}`} className="card">
            <p className="text-[1.125rem] font-bold">
              <WarningName warning={warning} />
            </p>
            {act && <p>{t(`act.${act}`)}</p>}
            {warning.tsunami && <Wave tsunami={warning.tsunami} locale={locale} />}
            <p className="text-[0.9375rem] text-ink-soft">
              {t('since', { when: readableMoment(warning.report.reportedAt, locale) })}
              {warning.until && ` · ${t('until', { when: readableMoment(warning.until, locale) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** How high a wave is expected, and when: in metres only where somebody knows. */
function Wave({
  tsunami: { height, heightSaid, arrivesAt, arrivalSaid },
  locale,
}: {
  tsunami: NonNullable<Holding['tsunami']>;
  locale: Locale;
}) {
  const t = useTranslations('warnings.tsunami');
  const high =
    height === null ? (heightSaid === '巨大' ? t('huge') : heightSaid === '高い' ? t('high') : '') : t('height', { metres: height });
  const when = arrivesAt ? t('arrives', { when: readableMoment(arrivesAt, locale) }) : /到達|到着/.test(arrivalSaid) ? t('arrived') : '';
  return <p className="font-bold">{[high, when].filter(Boolean).join(' · ')}</p>;
}
