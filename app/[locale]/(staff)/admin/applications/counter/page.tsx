import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { numberIn } from '#lib/procedures/counter/operations/receiving';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 書かない窓口: a number is typed, or the code of whoever stands at the counter leads here with it. */
export default async function CounterPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('applications.handle');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('entering.counter'), searchParams]);
  const path = '/admin/applications/counter';
  const code = firstOf(query['code']);
  if (code) redirect(`/${locale}${path}/${encodeURIComponent(numberIn(code))}`);
  const missing = firstOf(query['missing']);
  const fault = missing && t('missing');
  return (
    <DeskPage title={t('title')} path={path} staff={staff}>
      <FaultSummary faults={fault ? [{ field: 'code', sentence: fault }] : []} />
      <p className="mb-4">{t('lead')}</p>
      <form method="get" action={`/${locale}${path}`} className="max-w-md" noValidate>
        <TextField
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={missing}
          fault={fault || undefined}
        />
        <button className="button button-solid" type="submit">
          {t('open')}
        </button>
      </form>
    </DeskPage>
  );
}
