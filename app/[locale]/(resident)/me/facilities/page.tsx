import { getTranslations } from 'next-intl/server';
import { Folded } from '#components/facilities/applicants/folded';
import { GroupRequestForm, JoinForm } from '#components/facilities/applicants/group-forms';
import { DeclarationForm, OwnRegistration } from '#components/facilities/applicants/own-registration';
import { OwnPage } from '#components/residents/own-page';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { listPriorities } from '#lib/facilities/applicants/operations/charge';
import { ownUse } from '#lib/facilities/applicants/operations/declaring';
import { ownGroups, requestOf } from '#lib/facilities/applicants/operations/grouping';
import { localeOf } from '#lib/i18n/voice';
import { showProfile } from '#lib/residents/operations/profile';
import { saidApplicantFaults } from '#lib/web/applicant-faults';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

const notes = ['declared', 'left'] as const;

/** As whom one reserves rooms: oneself, and the groups to which one belongs. */
export default async function OwnFacilitiesPage({ searchParams }: { searchParams: SearchParams }) {
  const resident = await residentAt('/me/facilities');
  const [voice, t, kept, query, form] = await Promise.all([
    voiceOfRequest(),
    getTranslations('applicants'),
    getTranslations('reservations.new'),
    searchParams,
    formOf(searchParams),
  ]);
  const locale = localeOf(voice);
  const [own, groups, profile, priorities, faults] = await Promise.all([
    ownUse(resident, systemClock()),
    ownGroups(resident),
    showProfile(resident),
    listPriorities(voice),
    saidApplicantFaults(form, query['fault']),
  ]);
  const named = priorities.filter(({ id }) => own?.user.priorities.includes(id)).map(({ name }) => name);
  const done = notes.find((name) => name === firstOf(query['note']));
  const note = form.values['signedOut'] ? kept('kept') : done && t(`notes.${done}`);
  const filled = { locale, values: form.values, faultOf: faults.of };
  const { user } = own ?? {};
  const again = firstOf(query['again']);
  const before = requestOf(groups, again, resident);
  const cameBack = (field: string) => form.values[field] !== undefined;
  const said = user ? { class: user.class, place: user.place } : {};
  return (
    <OwnPage title={t('title')} path="/me/facilities" lead={t('lead')} note={note} faults={faults.all}>
      <Section id="own" title={t('own.title')}>
        <OwnRegistration locale={locale} own={own && { ...own, priorities: named }} />
        <Folded title={own !== undefined && !own.isOver && t('own.change')} isOpen={own?.isNearEnd === true || cameBack('class')}>
          <DeclarationForm {...filled} values={{ ...said, ...form.values }} isAgain={own !== undefined && !own.isOver} />
        </Folded>
      </Section>
      <Section id="groups" title={t('groups.title')}>
        {groups.length === 0 && <p>{t('groups.none')}</p>}
        {groups.length > 0 && (
          <LinkList
            rows={groups.map(({ id, name, state }) => ({
              href: `/${locale}/me/facilities/groups/${id}`,
              title: name,
              note: t(`group.state.${state}`),
            }))}
          />
        )}
      </Section>
      <div className="mt-6 border-t border-hairline">
        <Folded title={t('groups.join')} isOpen={cameBack('code')}>
          <JoinForm {...filled} ownName={profile.name} />
        </Folded>
        <Folded id="register" title={t('groups.register')} isOpen={again !== '' || cameBack('groupClass')}>
          <p className="mb-3">{t('groups.registerLead')}</p>
          <GroupRequestForm {...filled} values={{ ...before, ...form.values }} ownName={profile.name} />
        </Folded>
      </div>
    </OwnPage>
  );
}
