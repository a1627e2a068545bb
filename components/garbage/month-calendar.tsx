import { TypeMark } from '#components/garbage/type-mark';
import { type Day, weekdayOf } from '#lib/calendar/day';
import type { CalendarDay } from '#lib/garbage/operations/collection';
import { readableMonth, readableNearDay, readableWeekday } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** Sunday first, as calendars hang in Japan. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

type Props = { days: readonly CalendarDay[]; today: Day; locale: Locale; headingId: string };

/** A month of collections: on a phone the days to come on which something is collected, on paper and wide screens the whole month. */
export function MonthCalendar({ days, today, locale, headingId }: Props) {
  const first = days[0]?.day ?? '';
  return (
    <section aria-labelledby={headingId} className="mt-8">
      <h2 id={headingId}>{readableMonth(first, locale)}</h2>
      <div className="month" data-start={weekdays.indexOf(weekdayOf(first))}>
        <div className="month-weekdays" aria-hidden="true">
          {weekdays.map((weekday) => (
            <span key={weekday}>{readableWeekday(weekday, locale)}</span>
          ))}
        </div>
        <ul className="month-days">
          {days.map(({ day, types }) => (
            <li key={day} data-empty={types.length === 0 || day < today || undefined} data-weekday={weekdayOf(day)}>
              <span className="month-date">{readableNearDay(day, locale)}</span>
              <span className="month-number" aria-hidden="true">
                {Number(day.slice(8))}
              </span>
              {types.map((type) => (
                <TypeMark key={type.slug} type={type} locale={locale} short />
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
