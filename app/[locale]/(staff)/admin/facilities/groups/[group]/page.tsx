import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { DecideGroup, EndGroup } from '#components/desk/registrations/group-decision';
import { GroupFacts } from '#components/desk/registrations/group-facts';
import { namesOf, PrioritiesForm } from '#components/desk/registrations/priorities-form';
import { Section } from '#components/ui/section';
import { listPriorities } from '#lib/facilities/applicants/operations/charge';
import { openGroup } from '#lib/facilities/applicants/operations/registering';
import { isOpen, isWaiting } from '#lib/facilities/applicants/rules';
import { may } from '#lib/staff/rights';
import { plainParams } from '#lib/web/params';
import type { SearchParams } from '#lib/web/query';
import { registrationPage } from '#lib/web/registration-page';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** One group: what it asks for, and what staff decide. Who represents it is read through the door for residents' data. */
export default async function GroupPage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const { group: id = '' } = plainParams(await params);
  const group = await openGroup(staff, id);
  if (!group) notFound();
  const [locale, t, { note, form, faults }] = await Promise.all([
    getLocale(),
    getTranslations('registrations.groups'),
    registrationPage(searchParams),
  ]);
  const known = await listPriorities(locale);
  const path = `/admin/facilities/groups/${id}`;
  const at = `/${locale}${path}`;
  const filled = { group, values: form.values, faultOf: faults.of };
  const { representativeId } = group;
  return (
    <DeskPage title={group.name} path={path} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <GroupFacts group={group} priorities={namesOf(group.priorities, known)} />
      {isWaiting(group) && <DecideGroup action={`${at}/decide`} {...filled} />}
      {may(staff, 'residents.read') && (
        <Section id="representative" title={t('representative')}>
          <p className="mb-3">{t(representativeId ? 'representativeLead' : 'representativeGone')}</p>
          {representativeId && (
            <ActionForm
              action={`/${locale}/admin/residents/open`}
              button={t('representativeOpen')}
              fields={{ residentId: representativeId, purpose: 'reservation', note: '' }}
            />
          )}
        </Section>
      )}
      {isOpen(group) && (
        <PrioritiesForm
          action={`${at}/grant`}
          fields={{ edition: String(group.edition) }}
          known={known}
          held={group.priorities}
          fault={faults.of('priorities')}
        />
      )}
      {group.state === 'registered' && <EndGroup action={`${at}/end`} {...filled} />}
      <p className="mt-6">
        <a className="tap" href={`/${locale}/admin/facilities/groups`}>
          {t('back')}
        </a>
      </p>
    </DeskPage>
  );
}
