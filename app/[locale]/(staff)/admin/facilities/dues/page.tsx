import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { DueRows, ReductionRows } from '#components/desk/payments/due-rows';
import { DuesTabs } from '#components/desk/payments/dues-tabs';
import { FindReservation } from '#components/desk/payments/find-reservation';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { houseNow } from '#lib/facilities/operations/house';
import { listDues, reservationsOfFound } from '#lib/facilities/payments/operations/looking';
import { placeNames } from '#lib/facilities/payments/operations/papers';
import { waitingReductions } from '#lib/facilities/payments/operations/reducing';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { readSearch, searchResidents } from '#lib/residents/operations/reading';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 使用料: what is due in the rooms of one's office, overdue first; what is to be given back; reductions that wait; and the search. */
export default async function DuesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const house = houseNow(now);
  const [locale, t, form] = await Promise.all([getLocale(), getTranslations('dues'), formOf(searchParams)]);
  const [{ due, refunds }, waiting, placeOf] = await Promise.all([
    listDues(staff, house),
    waitingReductions(staff, house),
    placeNames(locale),
  ]);
  const { dues, people } = deskMessagesIn(locale);
  const faults = saidFaults(form, { ...people.people.faults, ...dues.faults });
  const search = readSearch(form.values);
  const isSearched = search.ok && faults.all.length === 0 && may(staff, 'residents.read');
  const seen = isSearched ? await searchResidents(staff, search.value, now) : undefined;
  const ids = seen?.map(({ residentId }) => residentId);
  const found = ids && (await reservationsOfFound(staff, ids, house));
  return (
    <DeskPage title={t('title')} path="/admin/facilities/dues" staff={staff}>
      <DuesTabs here="dues" />
      <FaultSummary faults={faults.all} />
      <FindReservation values={form.values} faultOf={faults.of} found={found} placeOf={placeOf} mayLook={may(staff, 'residents.read')} />
      <p className="mt-6">{t('lead')}</p>
      <Section id="due" title={t('due')}>
        <DueRows dues={due} placeOf={placeOf} />
      </Section>
      <Section id="refunds" title={t('refunds')}>
        <DueRows dues={refunds} placeOf={placeOf} />
      </Section>
      <Section id="reductions" title={t('reductions')}>
        <ReductionRows waiting={waiting} placeOf={placeOf} />
      </Section>
    </DeskPage>
  );
}
