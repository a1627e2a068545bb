import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Notice } from '#components/ui/notice';
import { readableMoment } from '#lib/i18n/dates';

type Note = { id: string; note: string; notedBy: string; notedAt: Date };

/** What colleagues noted about an entry for whoever edits it next. */
export function EntryNotes({ notes, mayFinish }: { notes: readonly Note[]; mayFinish: boolean }) {
  const locale = useLocale();
  const t = useTranslations('learning.notes');
  if (notes.length === 0) return null;
  return (
    <Notice title={t('title')}>
      <ul className="divide-y divide-hairline">
        {notes.map(({ id, note, notedBy, notedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <div className="min-w-0 grow basis-60">
              <p className="whitespace-pre-wrap">{note}</p>
              <p className="text-[0.875rem] text-ink-soft">{t('by', { name: notedBy, when: readableMoment(notedAt, locale) })}</p>
            </div>
            {mayFinish && <ActionForm action={`/${locale}/admin/answers/notes/done`} button={t('done')} fields={{ id }} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
