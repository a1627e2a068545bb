import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { WhyFields } from '#components/desk/why-fields';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { lastDeletions } from '#lib/promises/operations';
import { readSearch, searchResidents } from '#lib/residents/operations/reading';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Where a clerk finds a resident, after saying what for; the search itself is told to whom it finds. */
export default async function ResidentsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('residents.read');
  const [locale, t, form, days] = await Promise.all([getLocale(), getTranslations('people.people'), formOf(searchParams), lastDeletions()]);
  const faults = saidFaults(form, deskMessagesIn(locale).people.people.faults);
  const search = readSearch(form.values);
  const found = search.ok && faults.all.length === 0 ? await searchResidents(staff, search.value, systemClock()) : undefined;
  const { purpose = '', note = '' } = form.values;
  const [last] = days;
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);
  return (
    <DeskPage title={t('title')} path="/admin/residents" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      <FaultSummary faults={faults.all} />
      <form method="post" action={`/${locale}/admin/residents/search`} className="max-w-md" noValidate>
        <WhyFields values={form.values} faultOf={faults.of} />
        <TextField
          name="email"
          type="email"
          optional
          label={t('email')}
          autoComplete="off"
          defaultValue={form.values['email']}
          fault={faults.of('email')}
        />
        <TextField name="name" optional label={t('name')} autoComplete="off" defaultValue={form.values['name']} fault={faults.of('name')} />
        <TextField
          name="birthDate"
          optional
          label={t('birthDate')}
          autoComplete="off"
          defaultValue={form.values['birthDate']}
          fault={faults.of('birthDate')}
        />
        <button className="button button-solid" type="submit">
          {t('search')}
        </button>
      </form>
      {found && (
        <Section id="found" title={t('found')}>
          {found.length === 0 && <p className="card">{t('none')}</p>}
          <ul className="divide-y divide-hairline">
            {found.map(({ residentId, profile }) => (
              <li key={residentId} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span>
                  {profile.name || t('nothing')}　{profile.birthDate ?? ''}
                </span>
                <ActionForm action={`/${locale}/admin/residents/open`} button={t('open')} fields={{ residentId, purpose, note }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="deletions" title={t('deletions')}>
        <p>{last ? t('lastRun', { when: readableMoment(last.lookedAt, locale) }) : t('neverRun')}</p>
        <ul className="list-disc pl-6">
          {days.map(({ day, counts }) => (
            <li key={day}>{t('sum', { day, number: sum(counts) })}</li>
          ))}
        </ul>
      </Section>
    </DeskPage>
  );
}
