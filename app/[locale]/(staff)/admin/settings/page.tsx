import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { SettingsForm } from '#components/desk/settings-form';
import { StartForms } from '#components/desk/start-forms';
import { isEmptyCity } from '#lib/catalogue/operations/importing';
import { citySettings } from '#lib/city/settings/operations';
import { fieldsOfSettings } from '#lib/city/settings/rules';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

export default async function SettingsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('settings.manage');
  const [locale, t, form, query, settings] = await Promise.all([
    getLocale(),
    getTranslations('settings'),
    formOf(searchParams),
    searchParams,
    citySettings(),
  ]);
  const words = deskMessagesIn(locale).settings;
  const notes: Readonly<Record<string, string>> = words.notes;
  const note = notes[firstOf(query['note'])];
  const faults = saidFaults(form, words.faults);
  // A form that came back is shown as it was filled in, boxes that were not ticked included.
  const values = 'name-ja' in form.values ? form.values : fieldsOfSettings(settings);
  return (
    <DeskPage title={t('title')} path="/admin/settings" staff={staff}>
      {note && <p role="status">{note}</p>}
      <FaultSummary faults={faults.all} />
      <p>{t('lead')}</p>
      <SettingsForm locale={locale} values={values} faultOf={faults.of} />
      <StartForms
        locale={locale}
        city={settings.name.ja}
        isEmpty={await isEmptyCity()}
        typed={form.values['confirm']}
        faultOf={faults.of}
      />
    </DeskPage>
  );
}
