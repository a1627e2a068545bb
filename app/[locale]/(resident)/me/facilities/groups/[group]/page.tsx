import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { GroupFacts } from '#components/facilities/applicants/group-facts';
import { LeaveGroup, RenewGroup } from '#components/facilities/applicants/group-steps';
import { InviteMembers } from '#components/facilities/applicants/invite-members';
import { MemberList } from '#components/facilities/applicants/member-list';
import { OwnPage } from '#components/residents/own-page';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { showOwnGroup } from '#lib/facilities/applicants/operations/grouping';
import { groupCodeToShow } from '#lib/facilities/applicants/operations/members';
import { isOpen } from '#lib/facilities/applicants/rules';
import { saidApplicantFaults } from '#lib/web/applicant-faults';
import { plainParams } from '#lib/web/params';
import { firstOf, type SearchParams } from '#lib/web/query';
import { residentAt } from '#lib/web/resident';

const notes = ['requested', 'joined', 'removed', 'handed', 'renewal'] as const;

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** A group to which one belongs: how it stands, who is in it, and what its representative does. */
export default async function OwnGroupPage({ params, searchParams }: Props) {
  const { group: id = '' } = plainParams(await params);
  const path = `/me/facilities/groups/${id}`;
  const resident = await residentAt(path);
  const now = systemClock();
  const own = await showOwnGroup(resident, id, now);
  if (!own) notFound();
  const [locale, t, query, code] = await Promise.all([
    getLocale(),
    getTranslations('applicants'),
    searchParams,
    headers().then((sent) => groupCodeToShow(resident, id, sent, now)),
  ]);
  const faults = await saidApplicantFaults({ values: {}, faults: {} }, query['fault']);
  const done = notes.find((name) => name === firstOf(query['note']));
  const mayManage = own.isRepresentative && isOpen(own.group);
  const at = `/${locale}${path}`;
  return (
    <OwnPage title={own.group.name} path={path} note={done && t(`notes.${done}`)} faults={faults.all}>
      <GroupFacts locale={locale} own={own} />
      {own.mayRenew && own.isRepresentative && <RenewGroup at={at} />}
      <Section id="members" title={t('group.members')}>
        <MemberList at={at} members={own.members} mayManage={mayManage} />
      </Section>
      {mayManage && <InviteMembers at={at} code={code} />}
      <LeaveGroup at={at} own={own} />
      <p className="mt-6">
        <a className="tap" href={`/${locale}/me/facilities`}>
          {t('group.back')}
        </a>
      </p>
    </OwnPage>
  );
}
