import { useLocale, useTranslations } from 'next-intl';
import type { ToEnter } from '#lib/procedures/cases/operations/choosing';

/** Procedures with the way to key one in, where one may, and with their empty papers. */
export function EnterList({ procedures, enters }: { procedures: readonly ToEnter[]; enters: boolean }) {
  const locale = useLocale();
  const t = useTranslations('entering');
  return (
    <ul className="divide-y divide-hairline">
      {procedures.map(({ slug, title, paper }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6">
          <span>
            {enters ? (
              <a className="tap font-bold" href={`/${locale}/admin/applications/enter/${slug}#sheet`}>
                {title}
              </a>
            ) : (
              title
            )}
            {paper && <span className="text-[0.9375rem] text-ink-soft">　{paper}</span>}
          </span>
          <a className="tap" href={`/${locale}/procedures/${slug}/paper`} aria-label={t('paperOf', { name: title })}>
            {t('paper')}
          </a>
        </li>
      ))}
    </ul>
  );
}
