import { useTranslations } from 'next-intl';
import type { CityWarnings } from '#lib/disasters/warnings/operations';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

const scale = ['1', '2', '3', '4', '5-', '5+', '6-', '6+', '7'] as const;

type Props = { locale: Locale; city: string } & Pick<CityWarnings, 'news'>;

/** What has happened in the last day: earthquakes felt here, and what the agency saw around. */
export function NewsList({ locale, city, news }: Props) {
  const t = useTranslations('warnings.news');
  if (news.length === 0) return null;
  return (
    <>
      <h3 className="mt-4">{t('title')}</h3>
      <ul className="list-disc pl-5">
        {news.map(({ kind, at, place = '', felt, magnitude, report }) => {
          const when = readableMoment(at, locale);
          const intensity = scale.find((one) => one === felt);
          return (
            <li key={`${kind} ${report.eventId}`}>
              {kind === 'earthquake' && intensity && t('earthquake', { when, place, city, intensity: t(`felt.${intensity}`) })}
              {kind === 'earthquake' && magnitude != null && ` ${t('earthquakeMagnitude', { magnitude })}`}
              {kind === 'eruption' && t('eruption', { when, place })}
              {kind !== 'earthquake' && kind !== 'eruption' && t(kind, { when })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
