import { getLocale, getTranslations } from 'next-intl/server';
import { NoticeRows } from '#components/desk/notices/notice-rows';
import { DeskPage } from '#components/desk/page';
import { listOnDesk } from '#lib/notices/operations/opening';
import { may } from '#lib/staff/rights';
import { officeNames } from '#lib/web/desk-offices';
import { staffWith } from '#lib/web/staff';

const parts = ['waiting', 'drafts', 'handedIn', 'scheduled', 'past'] as const;

/** The notices on the desk: what waits for this person first. */
export default async function NoticesDesk() {
  const staff = await staffWith('notices.read');
  const [locale, t, onDesk, officeName] = await Promise.all([getLocale(), getTranslations('notices'), listOnDesk(staff), officeNames()]);
  return (
    <DeskPage title={t('title')} path="/admin/notices" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      {may(staff, 'notices.write') && (
        <p>
          <a className="button button-solid" href={`/${locale}/admin/notices/new`}>
            {t('new')}
          </a>
        </p>
      )}
      {parts.every((part) => onDesk[part].length === 0) && <p className="card mt-4">{t('none')}</p>}
      {parts.map((part) => (
        <NoticeRows key={part} id={part} title={t(part)} notices={onDesk[part]} officeName={(slug) => officeName(slug || undefined)} />
      ))}
    </DeskPage>
  );
}
