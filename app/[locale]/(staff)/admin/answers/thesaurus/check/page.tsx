import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { RegressionView } from '#components/desk/answers/regression-view';
import { LearningRoom } from '#components/desk/answers/room';
import { withGroup } from '#lib/answers/operations/thesaurus';
import { tryThesaurus } from '#lib/answers/operations/trials';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** What a changed group would do to the trial questions, before it is saved. */
export default async function CheckGroupPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [locale, t, query, { values }] = await Promise.all([
    getLocale(),
    getTranslations('learning.thesaurus'),
    searchParams,
    formOf(searchParams),
  ]);
  const { group = '', words = '', active = '', turn = '' } = values;
  const groups = await withGroup({ id: group, words, active: active === 'on' });
  const page = `/${locale}/admin/answers/thesaurus`;
  if (!groups.ok) redirect(page);
  const regression = await tryThesaurus(groups.value);
  return (
    <LearningRoom title={t('check')} part="thesaurus" path="/admin/answers/thesaurus" staff={staff}>
      <dl className="card mb-4">
        <dt className="text-[0.9375rem] text-ink-soft">{t('checking')}</dt>
        <dd className="font-bold">{words}</dd>
        <dt className="mt-2 text-[0.9375rem] text-ink-soft">{t('state')}</dt>
        <dd>{t(active === 'on' ? 'on' : 'off')}</dd>
      </dl>
      <RegressionView regression={regression} />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <ActionForm
          action={`${page}/save`}
          button={t(regression.worse.length > 0 ? 'saveAnyway' : 'save')}
          alarm={regression.worse.length > 0}
          fields={{ group, words, active, turn }}
        />
        <a className="tap" href={`${page}/edit?form=${encodeURIComponent(firstOf(query['form']))}`}>
          {t('back')}
        </a>
      </div>
    </LearningRoom>
  );
}
