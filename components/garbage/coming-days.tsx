import { useTranslations } from 'next-intl';
import { TypeMark } from '#components/garbage/type-mark';
import type { CalendarDay } from '#lib/garbage/operations/collection';
import { readableNearDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = {
  /** Today first. */
  days: readonly CalendarDay[];
  locale: Locale;
  /** How many are shown; the others are there for a page that is opened on a later day, without network. */
  shown: number;
};

/** The collections of today, tomorrow and the days after. Its island keeps 「今日」 true on a page that was kept. */
export function ComingDays({ days, locale, shown }: Props) {
  const t = useTranslations('garbage');
  const word = (place: number) => [t('today'), t('tomorrow')][place];
  return (
    <coming-days data-today={t('today')} data-tomorrow={t('tomorrow')} data-shown={shown}>
      <ul className="divide-y divide-hairline">
        {days.map(({ day, types }, place) => (
          <li key={day} data-day={day} hidden={place >= shown} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
            <span className="w-44 shrink-0">
              <strong data-word>{word(place)}</strong> {readableNearDay(day, locale)}
            </span>
            {types.length === 0 ? (
              <span className="text-ink-soft">{t('nothing')}</span>
            ) : (
              <span className="font-bold">
                {types.map((type) => (
                  <TypeMark key={type.slug} type={type} locale={locale} />
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </coming-days>
  );
}
