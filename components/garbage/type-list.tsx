import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list';
import type { Day } from '#lib/calendar/day';
import type { ToldType } from '#lib/garbage/operations/collection';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = {
  types: readonly ToldType[];
  /** The next collection of each type in the reader's district, where he chose one. */
  next: ReadonlyMap<string, Day> | undefined;
  locale: Locale;
};

/** The garbage types, each with the way it is taken. */
export function TypeList({ types, next, locale }: Props) {
  const t = useTranslations('garbage');
  return (
    <LinkList
      rows={types.map(({ slug, text, facts, languages }) => {
        const day = next?.get(slug);
        const taken = facts.taken === 'calendar' ? day && t('next', { day: readableNearDay(day, locale) }) : t(`taken.${facts.taken}`);
        return {
          href: `/${locale}/garbage/types/${slug}`,
          title: text.title,
          lang: bcp47(languages['title'] ?? locale),
          colour: facts.colour,
          note: (
            <>
              <span lang={bcp47(languages['summary'] ?? locale)}>{text.summary}</span>
              {taken && <strong className="block">{taken}</strong>}
            </>
          ),
        };
      })}
    />
  );
}
