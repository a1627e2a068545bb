import { getLocale, getTranslations } from 'next-intl/server';
import { FiguresTable } from '#components/desk/facilities/figures-table';
import { FacilityDesk } from '#components/desk/facilities/room';
import { TextField } from '#components/desk/field';
import { addMonths, dayOf, isDay } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { monthlyFigures } from '#lib/facilities/desk/operations/figures';
import { readableMonth } from '#lib/i18n/dates';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 利用状況: a month of all rooms that this person handles, in numbers. */
export default async function FiguresPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('facility-desk.figures'), searchParams]);
  const asked = `${firstOf(query['month'])}-01`;
  const first = isDay(asked) ? asked : `${dayOf(systemClock()).slice(0, 7)}-01`;
  const figures = await monthlyFigures(staff, first, locale);
  const page = `/${locale}/admin/facilities/figures`;
  const monthOf = (day: string) => day.slice(0, 7);
  const steps = [
    ['previous', addMonths(first, -1)],
    ['next', addMonths(first, 1)],
  ] as const;
  return (
    <FacilityDesk title={t('title', { month: readableMonth(first, locale) })} part="figures" staff={staff} wide>
      <p>{t('lead')}</p>
      <p className="mb-4">{t('partsHint')}</p>
      <div className="screen-only">
        <form method="get" action={page} className="flex flex-wrap items-end gap-x-4">
          <TextField type="month" name="month" label={t('month')} defaultValue={monthOf(first)} />
          <button className="button button-small button-outline mb-4" type="submit">
            {t('show')}
          </button>
        </form>
        <p className="flex flex-wrap gap-x-6">
          {steps.map(([name, day]) => (
            <a key={name} className="tap" href={`${page}?month=${monthOf(day)}`}>
              {t(name)}
            </a>
          ))}
          <a className="tap" href={`${page}/export?month=${monthOf(first)}`}>
            {t('export')}
          </a>
        </p>
      </div>
      {figures.length === 0 && <p className="card">{t('none')}</p>}
      {figures.map((facility) => (
        <FiguresTable key={facility.slug} facility={facility} />
      ))}
    </FacilityDesk>
  );
}
