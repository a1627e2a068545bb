import { useTranslations } from 'next-intl';
import { Tabs } from '#components/desk/answers/tabs';

/** The two parts of the room for fees: what is open, and what went through the till. */
export function DuesTabs({ here }: { here: 'dues' | 'cash' }) {
  const t = useTranslations('dues.tabs');
  const tabs = (['dues', 'cash'] as const).map((one) => ({
    name: t(one),
    path: one === 'dues' ? '/admin/facilities/dues' : '/admin/facilities/dues/cash',
    isHere: one === here,
  }));
  return <Tabs label={t('label')} tabs={tabs} />;
}
