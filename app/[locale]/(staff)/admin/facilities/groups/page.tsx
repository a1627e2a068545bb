import { getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/page';
import { GroupRows } from '#components/desk/registrations/group-rows';
import { RoomTabs } from '#components/desk/registrations/room-tabs';
import { listGroups } from '#lib/facilities/applicants/operations/registering';
import { staffWith } from '#lib/web/staff';

const lists = ['waiting', 'registered', 'closed'] as const;

/** 団体登録: what waits for a decision first. */
export default async function GroupsPage() {
  const staff = await staffWith('reservations.handle');
  const [t, groups] = await Promise.all([getTranslations('registrations.groups'), listGroups(staff)]);
  return (
    <DeskPage title={t('title')} path="/admin/facilities/groups" staff={staff}>
      <RoomTabs staff={staff} here="groups" />
      <p className="mb-4">{t(groups ? 'lead' : 'notYours')}</p>
      {groups && lists.map((list) => <GroupRows key={list} id={list} title={t(list)} groups={groups[list]} />)}
    </DeskPage>
  );
}
