import { getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/page';
import { staffWith } from '#lib/web/staff';

export default async function DeskHome() {
  const staff = await staffWith('desk.enter');
  const t = await getTranslations('desk');
  return (
    <DeskPage title={t('nav.home')} path="/admin" staff={staff}>
      <p>{t('none')}</p>
    </DeskPage>
  );
}
