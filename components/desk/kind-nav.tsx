import { useLocale, useTranslations } from 'next-intl';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';

/** The word under which messages know a kind: their syntax takes no hyphen. */
export const kindWord = (kind: EntryKind) => kindWords[kind];

const kindWords = {
  service: 'service',
  'life-event': 'life_event',
  office: 'office',
  category: 'category',
  audience: 'audience',
  item: 'item',
  term: 'term',
  district: 'district',
  'garbage-type': 'garbage_type',
  'garbage-item': 'garbage_item',
  'evacuation-site': 'evacuation_site',
} as const satisfies Record<EntryKind, string>;

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
              {t(`kinds.${kindWord(one)}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
