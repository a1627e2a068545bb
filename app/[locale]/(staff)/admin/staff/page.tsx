import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { MemberFields } from '#components/desk/member-fields';
import { DeskPage } from '#components/desk/page';
import { StaffTable } from '#components/desk/staff-table';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { invitationDays } from '#lib/staff/model';
import { listStaff } from '#lib/staff/operations/managing';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { deskOffices } from '#lib/web/desk-offices';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Who works at the desk, who is invited, and the form that invites. */
export default async function StaffPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('staff.manage');
  const now = systemClock();
  const [locale, t, desk, form, query, known] = await Promise.all([
    getLocale(),
    getTranslations('staff'),
    getTranslations('desk'),
    formOf(searchParams),
    searchParams,
    listStaff(now),
  ]);
  const offices = await deskOffices(locale, now);
  const faults = saidFaults(form, deskMessagesIn(locale).staff.faults);
  const link = form.values['link'];
  const at = `/${locale}/admin/staff`;
  return (
    <DeskPage title={t('manage.title')} path="/admin/staff" staff={staff}>
      {firstOf(query['note']) === 'done' && <p role="status">{desk('done')}</p>}
      <FaultSummary faults={faults.all} />
      {link && (
        <Notice>
          <p role="status" className="mb-3">
            {t('manage.link', { days: invitationDays })}
          </p>
          <TextField name="link" label={t('manage.sentLink')} defaultValue={link} readOnly />
        </Notice>
      )}
      <StaffTable staff={known.staff} offices={offices} />
      <Section id="open" title={t('manage.open')}>
        {known.invitations.length === 0 && <p>{t('manage.noInvitations')}</p>}
        <ul className="divide-y divide-hairline">
          {known.invitations.map(({ keyHash, name, email, role, expiresAt }) => (
            <li key={keyHash} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div className="min-w-0">
                <p>
                  <span className="font-bold">{name}</span> {t(`roles.${role}`)}
                </p>
                <p className="text-[0.9375rem] text-ink-soft">
                  <span className="break-all">{email}</span> — {t('manage.until', { when: readableMoment(expiresAt, locale) })}
                </p>
              </div>
              <ActionForm action={`${at}/withdraw`} button={t('manage.withdraw')} fields={{ invitation: keyHash }} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="invite" title={t('manage.invite')}>
        <form method="post" action={`${at}/invite`} className="max-w-2xl">
          <MemberFields values={form.values} faultOf={faults.of} offices={offices} withEmail />
          <button className="button button-solid" type="submit">
            {t('manage.send')}
          </button>
        </form>
      </Section>
    </DeskPage>
  );
}
