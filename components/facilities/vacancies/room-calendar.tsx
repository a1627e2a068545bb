import { useTranslations } from 'next-intl';
import { MarkLegend } from '#components/facilities/vacancies/mark';
import { MonthTable } from '#components/facilities/vacancies/month-table';
import { WeekTable } from '#components/facilities/vacancies/week-table';
import { Section } from '#components/ui/section';
import { addDays, addMonths, type Day } from '#lib/calendar/day';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { roomPath } from '#lib/facilities/vacancies/paths';
import type { DayAt } from '#lib/facilities/vacancies/rules';
import { readableMonth, readableNearDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = {
  room: ToldRoom;
  month: readonly DayAt[];
  /** Seven days from the chosen one. */
  week: readonly DayAt[];
  today: Day;
  /** What was asked before and stays so, as a query. */
  kept: string;
  locale: Locale;
};

/** When a room is free: its month, and the times of the days from the chosen one. Two forms, six stops of the keyboard. */
export function RoomCalendar({ room, month, week, today, kept, locale }: Props) {
  const t = useTranslations('vacancies.calendar');
  const path = `/${locale}${roomPath(room)}`;
  const chosen = week[0]?.day ?? today;
  const first = month[0]?.day ?? chosen;
  return (
    <>
      <Section id="month" title={readableMonth(first, locale)}>
        <MonthSteps path={path} first={first} today={today} kept={kept} locale={locale} />
        <form action={`${path}#week`} method="get">
          <Kept query={kept} />
          <MonthTable days={month} chosen={chosen} locale={locale} />
          <button className="button button-outline mt-3 w-full sm:w-auto" type="submit">
            {t('show')}
          </button>
        </form>
        <MarkLegend />
      </Section>
      <Section id="week" title={t('week', { day: readableNearDay(chosen, locale) })}>
        <form action={`${path}/fee`} method="get">
          <Kept query={kept} />
          <WeekTable room={room} days={week} locale={locale} />
          <button className="button button-solid mt-3 w-full sm:w-auto" type="submit">
            {t('fee')}
          </button>
        </form>
        <p className="mt-3">
          <a className="tap" href={`${path}?${withKept({ day: addDays(chosen, 7) }, kept)}#week`}>
            {t('laterWeek')}
          </a>
        </p>
      </Section>
    </>
  );
}

function Kept({ query }: { query: string }) {
  return [...new URLSearchParams(query)].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

function MonthSteps({ path, first, today, kept, locale }: { path: string; first: Day; today: Day; kept: string; locale: Locale }) {
  const t = useTranslations('vacancies.calendar');
  const [before, after] = [addMonths(first, -1), addMonths(first, 1)];
  const href = (day: Day) => `${path}?${withKept({ day: day < today ? today : day }, kept)}#month`;
  return (
    <p className="mb-2 flex justify-between gap-4">
      {before.slice(0, 7) < today.slice(0, 7) ? (
        <span />
      ) : (
        <a className="tap" href={href(before)} aria-label={`${t('previous')} ${readableMonth(before, locale)}`}>
          ← {readableMonth(before, locale)}
        </a>
      )}
      <a className="tap" href={href(after)} aria-label={`${t('next')} ${readableMonth(after, locale)}`}>
        {readableMonth(after, locale)} →
      </a>
    </p>
  );
}

const withKept = (query: Record<string, string>, kept: string) => `${new URLSearchParams(query)}&${kept}`;
