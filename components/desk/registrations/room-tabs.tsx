import { useTranslations } from 'next-intl';
import { Tabs } from '#components/desk/answers/tabs';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** Groups and users: the two halves of the room, for whoever may see both. */
export function RoomTabs({ staff, here }: { staff: AtDesk; here: 'groups' | 'users' }) {
  const t = useTranslations('registrations');
  const tabs = [
    { name: t('groups.tab'), path: '/admin/facilities/groups', isHere: here === 'groups', permission: 'reservations.handle' },
    { name: t('users.tab'), path: '/admin/facilities/users', isHere: here === 'users', permission: 'residents.read' },
  ] as const;
  return <Tabs label={t('which')} tabs={tabs.filter(({ permission }) => may(staff, permission))} />;
}
