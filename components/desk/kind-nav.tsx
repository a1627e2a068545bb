import { useLocale, useTranslations } from 'next-intl';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';

/** The kinds of entries, one of which is shown. */
export function KindNav({ kind, room }: { kind: EntryKind; room: 'catalogue' | 'translations' }) {
  const locale = useLocale();
  const t = useTranslations('content');
  return (
    <nav aria-label={t('list.kind')}>
      <ul className="flex flex-wrap gap-x-4">
        {entryKinds.map((one) => (
          <li key={one}>
            <a
              className="tap aria-[current]:font-bold aria-[current]:text-inherit aria-[current]:no-underline"
              href={`/${locale}/admin/${room}?kind=${one}`}
              aria-current={one === kind ? 'page' : undefined}
            >
              {t(`kinds.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
