import { getLocale, getTranslations } from 'next-intl/server';
import { ExportTable } from '#components/desk/exchange/export-table';
import { ImportForm } from '#components/desk/exchange/import-form';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { presentEntries } from '#lib/catalogue/exchange/operations';
import { entryKinds } from '#lib/catalogue/model';
import { may } from '#lib/staff/rights';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

export default async function ExchangePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('catalogue.export');
  const [locale, t, query, { known }] = await Promise.all([getLocale(), getTranslations('exchange'), searchParams, presentEntries()]);
  const [added, changed] = [firstOf(query['added']), firstOf(query['changed'])];
  const isDone = /^\d{1,6}$/.test(added) && /^\d{1,6}$/.test(changed);
  const counts = entryKinds.map((kind) => ({ kind, count: known.filter((entry) => entry.kind === kind).length }));
  return (
    <DeskPage title={t('title')} path="/admin/exchange" staff={staff}>
      {isDone && <p role="status">{t('done', { added: Number(added), changed: Number(changed) })}</p>}
      <Section id="export" title={t('export.title')}>
        <ExportTable counts={counts} at={`/${locale}/admin/exchange/export`} />
      </Section>
      {may(staff, 'catalogue.import') && (
        <Section id="import" title={t('import.title')}>
          <ImportForm action={`/${locale}/admin/exchange/check`} />
        </Section>
      )}
    </DeskPage>
  );
}
