import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { SelectField, TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { entryKinds } from '#lib/catalogue/model';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeOptions } from '#lib/web/desk-offices';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Where a new entry gets its name. */
export default async function NewEntryPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('catalogue.edit');
  const [locale, t, kinds, form, query, offices] = await Promise.all([
    getLocale(),
    getTranslations('content.begin'),
    getTranslations('content'),
    formOf(searchParams),
    searchParams,
    officeOptions(),
  ]);
  const faults = saidFaults(form, deskMessagesIn(locale).content.faults);
  const kind = form.values['kind'] ?? (firstOf(query['kind']) || 'service');
  const own = offices.filter(({ value }) => may(staff, 'catalogue.edit', value));
  return (
    <DeskPage title={t('title')} path="/admin/catalogue/new" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      <FaultSummary faults={faults.all} />
      <form method="post" action={`/${locale}/admin/catalogue/begin`} className="max-w-xl">
        <SelectField
          name="kind"
          label={kinds('list.kind')}
          value={kind}
          options={entryKinds.map((one) => ({ value: one, label: kinds(`kinds.${one}`) }))}
        />
        <TextField
          name="title"
          label={t('name')}
          lang="ja"
          maxLength={300}
          defaultValue={form.values['title']}
          fault={faults.of('title')}
        />
        <TextField
          name="slug"
          label={t('slug')}
          hint={t('slugHint')}
          maxLength={80}
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={form.values['slug']}
          fault={faults.of('slug')}
        />
        <SelectField name="office" label={t('office')} value={form.values['office'] ?? staff.office} options={own} />
        <button className="button button-solid" type="submit">
          {t('submit')}
        </button>
      </form>
    </DeskPage>
  );
}
