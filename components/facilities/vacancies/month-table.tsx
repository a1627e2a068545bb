import { useTranslations } from 'next-intl';
import { Mark } from '#components/facilities/vacancies/mark';
import { type Day, weekdayOf } from '#lib/calendar/day';
import { type DayAt, type DayState, dayState } from '#lib/facilities/vacancies/rules';
import { readableMonth, readableWeekday } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** Sunday first, as calendars hang in Japan. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Days that have times worth looking at; what is taken has a waiting list. */
const worthLooking: readonly DayState[] = ['free', 'some', 'taken', 'draw', 'later'];

type Props = { days: readonly DayAt[]; chosen: Day; locale: Locale };

/**
 * A month as a table: how each day stands. Days are chosen as radio buttons, of which a keyboard stops at one only;
 * the arrow keys go through them.
 */
export function MonthTable({ days, chosen, locale }: Props) {
  const t = useTranslations('vacancies.calendar');
  const month = readableMonth(days[0]?.day ?? chosen, locale);
  return (
    <table className="vacancy-month">
      <caption className="sr-only">{t('month', { month })}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={readableWeekday(weekday, locale, 'long')}>
              {readableWeekday(weekday, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((at) => at !== undefined)?.day}>
            {week.map((at, place) => (at ? <DayCell key={at.day} at={at} chosen={chosen} /> : <td key={weekdays[place]} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ at, chosen }: { at: DayAt; chosen: Day }) {
  const state = dayState(at);
  const number = Number(at.day.slice(8));
  if (!worthLooking.includes(state))
    return (
      <td data-state={state}>
        <span className="vacancy-day">
          {number} <Mark state={state} />
        </span>
      </td>
    );
  return (
    <td data-state={state}>
      <label className="vacancy-day">
        <input type="radio" name="day" value={at.day} defaultChecked={at.day === chosen} required />
        {number} <Mark state={state} />
      </label>
    </td>
  );
}

/** The days by weeks, with gaps before the first and after the last. */
function weeksOf(days: readonly DayAt[]): (DayAt | undefined)[][] {
  const gap = weekdays.indexOf(weekdayOf(days[0]?.day ?? '1970-01-04'));
  const cells = [...Array.from({ length: gap }, () => undefined), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, place) => cells[week * 7 + place]));
}
