import { getLocale, getTranslations } from 'next-intl/server';
import { LearningRoom } from '#components/desk/answers/room';
import { TextField } from '#components/desk/field';
import { listGroups } from '#lib/answers/operations/thesaurus';
import { listComma } from '#lib/i18n/locales';
import { doneNote } from '#lib/web/done-note';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 類語: the groups of words that count as the same. */
export default async function ThesaurusPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('learning.thesaurus'), searchParams]);
  const wanted = firstOf(query['q']);
  const groups = await listGroups(wanted);
  const at = `/${locale}/admin/answers/thesaurus`;
  return (
    <LearningRoom title={t('title')} part="thesaurus" staff={staff} note={await doneNote(searchParams)}>
      <p className="mb-4">{t('lead')}</p>
      <p className="mb-4">
        <a className="button button-solid button-small" href={`${at}/edit`}>
          {t('add')}
        </a>
      </p>
      <form method="get" action={at} className="card mb-4 max-w-3xl">
        <TextField name="q" type="search" label={t('search')} optional defaultValue={wanted} maxLength={100} />
        <button className="button button-outline button-small" type="submit">
          {t('find')}
        </button>
      </form>
      <p className="mb-2" role="status">
        {groups.length > 0 ? t('found', { count: groups.length }) : t('none')}
      </p>
      <ul className="divide-y divide-hairline">
        {groups.map(({ id, words, active }) => (
          <li key={id}>
            <a className="tap flex items-baseline gap-3 py-2" href={`${at}/edit?group=${id}`}>
              <span className={active ? '' : 'line-through'}>{words.split(' ').join(listComma(locale))}</span>
              {!active && <span className="shrink-0 text-[0.875rem] text-ink-soft">{t('off')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </LearningRoom>
  );
}
