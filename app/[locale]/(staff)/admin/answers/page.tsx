import { getTranslations } from 'next-intl/server';
import { GroupRows } from '#components/desk/answers/group-rows';
import { LearningRoom } from '#components/desk/answers/room';
import { saidKeptDays } from '#lib/answers/model';
import { unansweredGroups } from '#lib/answers/operations/settling';
import { systemClock } from '#lib/clock';
import { doneNote } from '#lib/web/done-note';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** What the talk could not answer well, the most asked first. */
export default async function LearningPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [t, groups, note] = await Promise.all([
    getTranslations('learning.groups'),
    unansweredGroups(systemClock()),
    doneNote(searchParams),
  ]);
  return (
    <LearningRoom title={t('title')} part="groups" staff={staff} note={note}>
      <p className="mb-4">{t('lead', { days: saidKeptDays })}</p>
      {groups.length === 0 ? <p className="card">{t('none')}</p> : <GroupRows groups={groups} />}
    </LearningRoom>
  );
}
