import { getLocale, getTranslations } from 'next-intl/server';
import { FromAgency } from '#components/desk/disasters/from-agency';
import { NoticesSection } from '#components/desk/disasters/notices-section';
import { OrdersSection } from '#components/desk/disasters/orders-section';
import { RoomOf } from '#components/desk/disasters/room-of';
import { ShelterRows } from '#components/desk/disasters/shelter-rows';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { lastFaulty } from '#lib/disasters/feeds/operations';
import { speakerFor } from '#lib/disasters/orders/operations/saying';
import { deskStanding } from '#lib/disasters/orders/operations/standing';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { may, type Permission } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { roomOf, worldOf } from '#lib/web/disaster-room';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';
import { warningsOfRequest } from '#lib/web/warnings';

const faultyShown = 20;

/** The room for disasters: what the agency warns of, orders, shelters, notices. In a drill it looks otherwise and says so. */
export default async function DisasterRoom({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('shelters.open');
  const query = await searchParams;
  const world = worldOf(firstOf(query['world']));
  const [locale, t, form, state, faulty, standing] = await Promise.all([
    getLocale(),
    getTranslations('emergency'),
    formOf(searchParams),
    warningsOfRequest(),
    lastFaulty(faultyShown),
    deskStanding(world, systemClock()),
  ]);
  const speaker = await speakerFor(locale);
  const words = deskMessagesIn(locale).emergency;
  const notes: Readonly<Record<string, string>> = words.notes;
  const note = notes[firstOf(query['note'])];
  const faults = saidFaults(form, words.faults);
  const can = (permission: Permission) => may(staff, permission, disasterOffice);
  const filled = { values: form.values, faultOf: faults.of };
  const sites = [...speaker.places.sites].map(([slug, { title }]) => ({ slug, title }));
  const stateOf = (slug: string) => standing.shelters.find(({ site }) => site === slug);
  const isDrill = world === 'drill';
  return (
    <DeskPage title={t('title')} path={roomOf(world)} staff={staff}>
      <RoomOf world={world}>
        <a className="tap" href={`/${locale}${roomOf(isDrill ? 'real' : 'drill')}`}>
          {t(isDrill ? 'world.toReal' : 'world.toDrill')}
        </a>
        {note && (
          <p role="status" className="my-4 font-bold text-good">
            {note}
          </p>
        )}
        <FaultSummary faults={faults.all} />
        <FromAgency warnings={isDrill ? state.drills : state.warnings} isSilent={state.isSilent} faulty={faulty} />
        <OrdersSection {...filled} proposals={standing.proposals} orders={standing.orders} staff={staff} speaker={speaker} />
        {can('orders.propose') && (
          <p className="mt-3">
            <a className="button button-solid" href={`/${locale}${roomOf(world, '/order')}`}>
              {t('orders.new')}
            </a>
          </p>
        )}
        <Section id="shelters" title={t('shelters.title')}>
          <p>{t('shelters.lead')}</p>
          <ShelterRows rows={sites.map((site) => ({ ...site, shelter: stateOf(site.slug) }))} world={world} {...filled} />
        </Section>
        <NoticesSection world={world} notices={standing.notices} speaker={speaker} mayPost={can('safety.post')} />
      </RoomOf>
    </DeskPage>
  );
}
