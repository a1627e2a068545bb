import { getLocale, getTranslations } from 'next-intl/server';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { CashLines, CashTotals } from '#components/desk/payments/cash-tables';
import { DuesTabs } from '#components/desk/payments/dues-tabs';
import { Section } from '#components/ui/section';
import { dayOf, isDay } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { houseNow } from '#lib/facilities/operations/house';
import { cashOf } from '#lib/facilities/payments/operations/cash';
import { facilityNames, placeNames } from '#lib/facilities/payments/operations/papers';
import { shortDay } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 日計表: what went through the till on a day, by facility and means, and line by line. */
export default async function CashPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('dues'), searchParams]);
  const asked = firstOf(query['day']);
  const day = isDay(asked) ? asked : dayOf(now);
  const [{ lines, totals }, facilityOf, placeOf] = await Promise.all([
    cashOf(staff, day, houseNow(now)),
    facilityNames(locale),
    placeNames(locale),
  ]);
  const words = facilityWords(locale);
  const path = '/admin/facilities/dues/cash';
  return (
    <DeskPage title={t('cash.title', { day: shortDay(day, locale) })} path={path} staff={staff}>
      <DuesTabs here="cash" />
      <form method="get" action={`/${locale}${path}`} className="screen-only max-w-xs">
        <TextField
          name="day"
          type="date"
          label={t('cash.day')}
          defaultValue={day}
          fault={asked !== '' && asked !== day ? t('faults.day-wrong') : undefined}
        />
        <button className="button button-small button-outline" type="submit">
          {t('cash.show')}
        </button>
      </form>
      <Section id="totals" title={t('cash.total')}>
        <CashTotals totals={totals} facilityOf={facilityOf} words={words} />
      </Section>
      {lines.length > 0 && (
        <Section id="lines" title={t('cash.lines')}>
          <p className="screen-only">
            <a className="tap" href={`/${locale}${path}/export?day=${day}`}>
              {t('cash.export')}
            </a>
          </p>
          <CashLines lines={lines} placeOf={placeOf} words={words} />
        </Section>
      )}
    </DeskPage>
  );
}
