import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrderForm } from '#components/desk/disasters/order-form';
import { RoomOf } from '#components/desk/disasters/room-of';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { speakerFor } from '#lib/disasters/orders/operations/saying';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { roomOf, worldOf } from '#lib/web/disaster-room';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Where an order is put together; it is read in every language before anybody confirms it. */
export default async function NewOrderPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('orders.propose');
  if (!may(staff, 'orders.propose', disasterOffice)) notFound();
  const world = worldOf(firstOf((await searchParams)['world']));
  const [locale, t, form] = await Promise.all([getLocale(), getTranslations('emergency.orders'), formOf(searchParams)]);
  const { places } = await speakerFor(locale);
  const faults = saidFaults(form, deskMessagesIn(locale).emergency.faults);
  return (
    <DeskPage title={t('new')} path={roomOf(world, '/order')} staff={staff}>
      <RoomOf world={world}>
        <FaultSummary faults={faults.all} />
        <OrderForm
          world={world}
          districts={[...places.districts].map(([slug, title]) => ({ slug, title }))}
          sites={[...places.sites].map(([slug, { title }]) => ({ slug, title }))}
          values={form.values}
          faultOf={faults.of}
        />
      </RoomOf>
    </DeskPage>
  );
}
