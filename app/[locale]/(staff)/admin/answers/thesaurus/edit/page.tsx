import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LearningRoom } from '#components/desk/answers/room';
import { FaultSummary } from '#components/desk/fault-summary';
import { Labelled } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { findGroup } from '#lib/answers/operations/thesaurus';
import { mostWords } from '#lib/answers/thesaurus/rules';
import { formOf } from '#lib/web/desk-form';
import { saidLearningFaults } from '#lib/web/learning-faults';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Where a group of the thesaurus is written; `add`: words to join it, `turn`: the question they come from. */
export default async function EditGroupPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [locale, t, query, form] = await Promise.all([
    getLocale(),
    getTranslations('learning.thesaurus'),
    searchParams,
    formOf(searchParams),
  ]);
  const id = form.values['group'] ?? firstOf(query['group']);
  const group = id ? await findGroup(id) : undefined;
  if (id && !group) notFound();
  const turn = form.values['turn'] ?? firstOf(query['turn']);
  const words = form.values['words'] ?? `${group?.words ?? ''} ${firstOf(query['add']).slice(0, 200)}`.trim();
  const active = form.values['words'] === undefined ? (group?.active ?? true) : form.values['active'] === 'on';
  const faults = saidLearningFaults(form, locale);
  const hint = t('wordsHint', { most: mostWords });
  return (
    <LearningRoom title={t(group ? 'edit' : 'add')} part="thesaurus" path="/admin/answers/thesaurus/edit" staff={staff}>
      <FaultSummary faults={faults.all} />
      <form method="post" action={`/${locale}/admin/answers/thesaurus/try`} className="max-w-3xl" noValidate>
        <input type="hidden" name="group" value={id} />
        <input type="hidden" name="turn" value={turn} />
        <Labelled id="words" label={t('words')} hint={hint} fault={faults.of('words')}>
          <textarea
            className="field"
            name="words"
            rows={4}
            defaultValue={words}
            {...described({ id: 'words', hint, fault: faults.of('words') })}
          />
        </Labelled>
        <label className="mb-4 flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="active" value="on" defaultChecked={active} className="size-5 accent-action" />
          {t('active')}
        </label>
        <button className="button button-solid" type="submit">
          {t('try')}
        </button>
        {turn && <p className="mt-3 text-[0.9375rem] text-ink-soft">{t('settles')}</p>}
      </form>
    </LearningRoom>
  );
}
