import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { FoundPeople } from '#components/desk/registrations/found-people';
import { RoomTabs } from '#components/desk/registrations/room-tabs';
import { UserView } from '#components/desk/registrations/user-view';
import { systemClock } from '#lib/clock';
import { listPriorities } from '#lib/facilities/applicants/operations/charge';
import { checksUsers, openUser } from '#lib/facilities/applicants/operations/checking';
import { readSearch, searchResidents } from '#lib/residents/operations/reading';
import type { AtDesk } from '#lib/staff/model';
import type { SearchParams } from '#lib/web/query';
import { registrationPage } from '#lib/web/registration-page';
import { staffWith } from '#lib/web/staff';

/** Where a clerk opens a user by the code he shows or by his name, and notes that his paper was seen. */
export default async function UsersPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('residents.read');
  const [locale, t, { note, form, faults }, isHis] = await Promise.all([
    getLocale(),
    getTranslations('registrations.users'),
    registrationPage(searchParams),
    checksUsers(staff),
  ]);
  const { seen, people } = isHis ? await found(staff, form.values, Object.keys(form.faults)) : {};
  const isMissing = seen?.ok === false;
  const missing = isMissing ? [{ field: 'code', sentence: t('none') }] : [];
  const field = (name: string) => ({ name, optional: true, autoComplete: 'off', defaultValue: form.values[name], fault: faults.of(name) });
  return (
    <DeskPage title={t('title')} path="/admin/facilities/users" staff={staff}>
      <RoomTabs staff={staff} here="users" />
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={[...faults.all, ...missing]} />
      <p className="mb-4">{t(isHis ? 'lead' : 'notYours')}</p>
      {isHis && (
        <form method="post" action={`/${locale}/admin/facilities/users/find`} className="max-w-md" noValidate>
          <TextField {...field('code')} label={t('code')} hint={t('codeHint')} fault={isMissing ? t('none') : faults.of('code')} />
          <TextField {...field('name')} label={t('name')} />
          <TextField {...field('birthDate')} label={t('birthDate')} />
          <button className="button button-solid" type="submit">
            {t('search')}
          </button>
        </form>
      )}
      {people && <FoundPeople people={people} />}
      {seen?.ok && <UserView seen={seen.value} known={await listPriorities(locale)} fault={faults.of('priorities')} />}
    </DeskPage>
  );
}

/** Who is meant by what was typed: one who is opened, or all with a name. A form that is to be mended finds nobody. */
async function found(staff: AtDesk, values: Readonly<Record<string, string>>, faulty: readonly string[]) {
  const now = systemClock();
  const { residentId = '', code = '', name = '', birthDate = '' } = values;
  if (residentId) return { seen: await openUser(staff, { residentId }, now) };
  if (faulty.length > 0) return {};
  if (code) return { seen: await openUser(staff, { code }, now) };
  const search = readSearch({ name, birthDate, purpose: 'reservation' });
  return search.ok ? { people: await searchResidents(staff, search.value, now) } : {};
}
