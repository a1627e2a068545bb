import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { AskedList } from '#components/desk/answers/asked-list';
import { EntryActions } from '#components/desk/answers/entry-actions';
import { LearningRoom } from '#components/desk/answers/room';
import { SynonymForm } from '#components/desk/answers/synonym-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { Section } from '#components/ui/section';
import { unansweredGroup } from '#lib/answers/operations/settling';
import { systemClock } from '#lib/clock';
import { may } from '#lib/staff/rights';
import { formOf } from '#lib/web/desk-form';
import { saidLearningFaults } from '#lib/web/learning-faults';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ turn: string }>; searchParams: SearchParams };

/** Questions that are alike, and what can be made of them so that the next one is answered. */
export default async function GroupPage({ params, searchParams }: Props) {
  const staff = await staffWith('answers.learn');
  const now = systemClock();
  const [{ turn }, locale, t, query] = await Promise.all([params, getLocale(), getTranslations('learning'), searchParams]);
  const group = await unansweredGroup(turn, now);
  const example = group?.turns.find(({ id }) => id === turn);
  if (!group || !example) {
    return (
      <LearningRoom title={t('groups.title')} part="groups" path={`/admin/answers/groups/${turn}`} staff={staff}>
        <p className="card mb-4">{t('groups.gone')}</p>
        <a className="tap" href={`/${locale}/admin/answers`}>
          {t('groups.back')}
        </a>
      </LearningRoom>
    );
  }
  const form = await formOf(searchParams);
  const faults = saidLearningFaults(form, locale);
  const at = `/${locale}/admin/answers/groups/${turn}`;
  const mayWrite = may(staff, 'catalogue.edit');
  return (
    <LearningRoom title={t('group.title', { said: example.said })} part="groups" path={`/admin/answers/groups/${turn}`} staff={staff}>
      <FaultSummary faults={faults.all} />
      <AskedList group={group} now={now} />
      <p className="mt-6 font-bold">{t('group.lead')}</p>
      <EntryActions at={at} example={example} find={firstOf(query['find'])} mayWrite={mayWrite} form={form} faultOf={faults.of} now={now} />
      <SynonymForm example={example} />
      {mayWrite && (
        <Section id="create" title={t('group.create')}>
          <p className="mb-3">{t('group.createLead')}</p>
          <ActionForm action={`${at}/entry`} button={t('group.createSubmit')} />
        </Section>
      )}
      <Section id="nothing" title={t('group.nothing')}>
        <p className="mb-3">{t('group.nothingLead')}</p>
        <ActionForm action={`${at}/settle`} button={t('group.nothingSubmit')} />
      </Section>
    </LearningRoom>
  );
}
