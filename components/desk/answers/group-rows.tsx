import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
import type { UnansweredGroup } from '#lib/answers/operations/settling';
import { bcp47, isLocale, listComma, localeNames } from '#lib/i18n/locales';

/** Questions that are alike, each group by its newest words; at most a hundred groups: then some are to be settled first. */
export function GroupRows({ groups }: { groups: readonly UnansweredGroup[] }) {
  const locale = useLocale();
  const t = useTranslations('learning.groups');
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
      {groups.slice(0, 100).map(({ turns: [newest, ...others], thisWeek, weekBefore, locales }) => {
        if (!newest) return null;
        const names = locales.map((one) => (isLocale(one) ? localeNames[one] : one)).join(listComma(locale));
        return (
          <li key={newest.id}>
            <a className="row-link" href={`/${locale}/admin/answers/groups/${newest.id}`}>
              <span className="min-w-0 grow">
                <span className="row-title line-clamp-2" lang={isLocale(newest.locale) ? bcp47(newest.locale) : undefined}>
                  {newest.said}
                </span>
                <span className="block text-[0.9375rem] text-ink-soft">
                  <span className="font-bold">{t('count', { count: others.length + 1 })}</span>　
                  {t('trend', { now: thisWeek, before: weekBefore })}
                  {thisWeek > weekBefore && weekBefore > 0 && `（${t('up')}）`}　{t('languages', { names })}
                </span>
              </span>
              <Icon name="next" className="size-5 shrink-0 text-ink-soft" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
