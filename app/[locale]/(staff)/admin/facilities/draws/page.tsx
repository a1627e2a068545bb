import { getLocale, getTranslations } from 'next-intl/server';
import { RoundRows } from '#components/desk/draws/round-rows';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { roundsAtDesk } from '#lib/facilities/draws/operations/showing';
import { staffWith } from '#lib/web/staff';

/** The draws for the rooms of one's own office: how they stand, and how many have applied. */
export default async function DeskDrawsPage() {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [locale, t, rounds] = await Promise.all([getLocale(), getTranslations('rounds'), roundsAtDesk(staff, now)]);
  return (
    <DeskPage title={t('title')} path="/admin/facilities/draws" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      {rounds.length === 0 ? <p className="card">{t('none')}</p> : <RoundRows rounds={rounds} names={await drawNames(locale)} now={now} />}
    </DeskPage>
  );
}
