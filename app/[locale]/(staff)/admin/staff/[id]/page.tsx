import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { MemberFields } from '#components/desk/member-fields';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { findMember } from '#lib/staff/operations/managing';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { deskOffices } from '#lib/web/desk-offices';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** One person of the desk: name, role and office, and the ways in that can be taken away. */
export default async function MemberPage({ params, searchParams }: Props) {
  const staff = await staffWith('staff.manage');
  const [{ id }, locale, t, form] = await Promise.all([params, getLocale(), getTranslations('staff.manage'), formOf(searchParams)]);
  const member = await findMember(id);
  if (!member) notFound();
  const { name, email, role, office, leftAt } = member;
  const faults = saidFaults(form, deskMessagesIn(locale).staff.faults);
  const at = `/${locale}/admin/staff/${id}`;
  return (
    <DeskPage title={name} path={`/admin/staff/${id}`} staff={staff}>
      <p className="mb-4 break-all">{email}</p>
      <FaultSummary faults={faults.all} />
      {leftAt ? (
        <p>{t('hasLeft')}</p>
      ) : (
        <>
          <Section id="change" title={t('change')}>
            <p className="mb-4">{t('changeNote')}</p>
            <form method="post" action={`${at}/change`} className="max-w-2xl">
              <MemberFields
                values={{ name, role, office, ...form.values }}
                faultOf={faults.of}
                offices={await deskOffices(locale, systemClock())}
              />
              <button className="button button-solid" type="submit">
                {t('edit')}
              </button>
            </form>
          </Section>
          {id !== staff.id && (
            <>
              <Section id="reset" title={t('reset')}>
                <p className="mb-3">{t('resetNote')}</p>
                <ActionForm action={`${at}/reset`} button={t('reset')} alarm />
              </Section>
              <Section id="leave" title={t('leave')}>
                <p className="mb-3">{t('leaveNote')}</p>
                <ActionForm action={`${at}/leave`} button={t('leave')} alarm />
              </Section>
            </>
          )}
        </>
      )}
    </DeskPage>
  );
}
