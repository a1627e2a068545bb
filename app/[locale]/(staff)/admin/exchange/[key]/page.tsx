import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultTable } from '#components/desk/exchange/fault-table';
import { PlannedEntries } from '#components/desk/exchange/planned-entries';
import { DeskPage } from '#components/desk/page';
import { Notice } from '#components/ui/notice';
import { planUpload } from '#lib/catalogue/exchange/operations';
import { findUpload } from '#lib/catalogue/exchange/uploads';
import { entryKinds } from '#lib/catalogue/model';
import { systemClock } from '#lib/clock';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** What importing a file would do, before anything is done. */
export default async function ReportPage({ params, searchParams }: { params: Promise<{ key: string }>; searchParams: SearchParams }) {
  const staff = await staffWith('catalogue.import');
  const now = systemClock();
  const [locale, t, query, { key }] = await Promise.all([getLocale(), getTranslations('exchange.report'), searchParams, params]);
  const kind = entryKinds.find((one) => one === firstOf(query['kind']));
  const bytes = await findUpload(key, now);
  const planned = bytes && (await planUpload(bytes, kind, now));
  const plan = planned?.ok ? planned.value : undefined;
  const faults = planned?.ok === false ? [planned.fault] : (plan?.faults ?? []);
  const at = `/admin/exchange/${key}`;
  return (
    <DeskPage title={t('title')} path={`${at}?kind=${kind ?? ''}`} staff={staff}>
      {!planned && <p>{t('gone')}</p>}
      {firstOf(query['note']) === 'outdated' && <Notice tone="mend">{t('outdated')}</Notice>}
      <FaultTable faults={faults} count={plan?.faultCount ?? faults.length} isTable={plan?.format !== 'json'} />
      {plan && <PlannedEntries plan={plan} />}
      {plan && plan.entries.length > 0 && (
        <>
          <p className="mt-6 mb-3">{t('fine')}</p>
          <ActionForm
            action={`/${locale}${at}/apply`}
            button={t('publish')}
            fields={{ kind: kind ?? '', version: String(plan.version ?? '') }}
          />
        </>
      )}
      {plan && faults.length === 0 && plan.entries.length === 0 && <p className="mt-6">{t('nothing')}</p>}
      <p className="mt-6">
        <a className="tap" href={`/${locale}/admin/exchange#import`}>
          {t('again')}
        </a>
      </p>
    </DeskPage>
  );
}
