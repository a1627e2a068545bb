import { useTranslations } from 'next-intl';
import type { OfficeHours } from '#lib/catalogue/kinds/office';
import { readableDay, readableSpan, readableTime, readableWeekday } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** When an office is open, and the days on which it is otherwise. */
export function OfficeHoursTable({ hours, locale }: { hours: OfficeHours; locale: Locale }) {
  const t = useTranslations('catalogue.office');
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {hours.week.map(({ days, open, close }) => (
          <div key={days.join() + open} className="contents">
            <dt className="font-bold">
              {days.map((day) => readableWeekday(day, locale)).join(locale.startsWith('ja') || locale === 'zh-Hans' ? '・' : ', ')}
            </dt>
            <dd>{readableSpan({ from: open, to: close }, locale)}</dd>
          </div>
        ))}
      </dl>
      {hours.closedOnHolidays && <p className="mt-1">{t('holidays')}</p>}
      {hours.exceptions.length > 0 && (
        <>
          <h3 className="mt-3">{t('exceptions')}</h3>
          <ul>
            {hours.exceptions.map(({ from, to, open, close }) => {
              const days = { from: readableDay(from, locale), to: readableDay(to, locale) };
              return (
                <li key={from}>
                  {open && close
                    ? t('exceptionOpen', { ...days, open: readableTime(open, locale), close: readableTime(close, locale) })
                    : t('exceptionClosed', days)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
