import { getLocale, getTranslations } from 'next-intl/server';
import { LearningRoom } from '#components/desk/answers/room';
import { TrialTable } from '#components/desk/answers/trial-table';
import { titlesOf } from '#lib/answers/operations/telling';
import { listTrials } from '#lib/answers/operations/trials';
import { systemClock } from '#lib/clock';
import { doneNote } from '#lib/web/done-note';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 試し問題: questions of which the right answer is known. */
export default async function TrialsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [locale, t, trials] = await Promise.all([getLocale(), getTranslations('learning.trials'), listTrials()]);
  const entries = [...new Map(trials.map(({ kind, slug }) => [`${kind}/${slug}`, { kind, slug }])).values()];
  const named = await titlesOf(entries, locale, systemClock());
  const titles = new Map(named.map(({ kind, slug, title }) => [`${kind}/${slug}`, title]));
  return (
    <LearningRoom title={t('title')} part="trials" staff={staff} note={await doneNote(searchParams)}>
      <p className="mb-4">{t('lead')}</p>
      <p className="mb-4">
        <a className="button button-solid button-small" href={`/${locale}/admin/answers/try`}>
          {t('add')}
        </a>
      </p>
      {trials.length === 0 ? (
        <p className="card">{t('none')}</p>
      ) : (
        <>
          <p className="mb-2">{t('count', { count: trials.length })}</p>
          <TrialTable trials={trials} titles={titles} />
        </>
      )}
    </LearningRoom>
  );
}
