import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { NoticeForm } from '#components/desk/disasters/notice-form';
import { RoomOf } from '#components/desk/disasters/room-of';
import { SaidEverywhere } from '#components/desk/disasters/said-everywhere';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { noticeOfFields } from '#lib/disasters/orders/fields';
import { checkNotice } from '#lib/disasters/orders/operations/checking';
import { speakerFor } from '#lib/disasters/orders/operations/saying';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { roomOf, worldOf } from '#lib/web/disaster-room';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Where a safety notice is written; what is right is shown in every language before it is posted. */
export default async function NewNoticePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('safety.post');
  if (!may(staff, 'safety.post', disasterOffice)) notFound();
  const world = worldOf(firstOf((await searchParams)['world']));
  const [locale, t, form] = await Promise.all([getLocale(), getTranslations('emergency.notices'), formOf(searchParams)]);
  const { places } = await speakerFor(locale);
  const faults = saidFaults(form, deskMessagesIn(locale).emergency.faults);
  const checked = form.faults['preview'] ? await checkNotice(noticeOfFields(form.values)) : undefined;
  return (
    <DeskPage title={t('new')} path={roomOf(world, '/notice')} staff={staff}>
      <RoomOf world={world}>
        <FaultSummary faults={faults.all} />
        {checked?.ok && (
          <Section id="preview" title={t('preview')}>
            <SaidEverywhere world={world} message={{ kind: 'safety-notice', params: checked.value }} districts={checked.value.districts} />
            <ActionForm action={`/${locale}/admin/disasters/notices/post`} button={t('post')} fields={{ ...form.values, world }} main />
          </Section>
        )}
        <NoticeForm
          world={world}
          districts={[...places.districts].map(([slug, title]) => ({ slug, title }))}
          values={form.values}
          faultOf={faults.of}
        />
      </RoomOf>
    </DeskPage>
  );
}
