import { getLocale, getTranslations } from 'next-intl/server';
import { AuditSearch } from '#components/desk/audit-search';
import { AuditTable } from '#components/desk/audit-table';
import { DeskPage } from '#components/desk/page';
import { findRecords } from '#lib/audit/operations';
import { type AuditForm, readAuditSearch, readBelow } from '#lib/audit/search-form';
import { systemClock } from '#lib/clock';
import { listStaff } from '#lib/staff/operations/managing';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

const onePage = 50;

/** 監査記録: what staff did, for whoever looks after them all. */
export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const reader = await staffWith('audit.read');
  const query = await searchParams;
  const { form, search } = readAuditSearch(query);
  const below = readBelow(query);
  // One more than is shown tells whether there are older ones.
  const [found, { staff }, locale, t] = await Promise.all([
    findRecords(search, below, onePage + 1),
    listStaff(systemClock()),
    getLocale(),
    getTranslations('audit'),
  ]);
  const records = found.slice(0, onePage);
  const last = found.length > onePage ? records.at(-1)?.number : undefined;
  return (
    <DeskPage title={t('title')} path="/admin/audit" staff={reader} wide>
      <p className="mb-1">{t('lead')}</p>
      <p className="mb-4 text-[0.9375rem] text-ink-soft">{t('verify')}</p>
      <AuditSearch form={form} staff={staff} />
      <div className="mt-6">{records.length > 0 ? <AuditTable records={records} staff={staff} /> : <p>{t('none')}</p>}</div>
      <nav aria-label={t('title')} className="mt-4 flex flex-wrap gap-x-6">
        {below && (
          <a className="tap" href={address(locale, form)}>
            {t('newest')}
          </a>
        )}
        {last && (
          <a className="tap" href={address(locale, form, last)}>
            {t('older')}
          </a>
        )}
      </nav>
    </DeskPage>
  );
}

/** The same search, from the newest record or from below one. */
function address(locale: string, form: AuditForm, below?: number): string {
  const said = Object.entries(form).filter(([, value]) => value !== '');
  return `/${locale}/admin/audit?${new URLSearchParams([...said, ...(below ? [['below', String(below)]] : [])])}`;
}
