import { useLocale, useTranslations } from 'next-intl';

/** `path`: where the list is, without its locale; `query`: what it is narrowed to. */
type Props = { path: string; page: number; pages: number; query: URLSearchParams };

/** The way to the next and the previous page of a list; nothing where there is only one. */
export function Paging({ path, page, pages, query }: Props) {
  const locale = useLocale();
  const t = useTranslations('content.list');
  if (pages === 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `/${locale}${path}?${next}`;
  };
  return (
    <nav className="mt-6 flex items-center gap-6" aria-label={t('page', { page, pages })}>
      {page > 1 && (
        <a className="tap" href={to(page - 1)}>
          {t('previous')}
        </a>
      )}
      <span>{t('page', { page, pages })}</span>
      {page < pages && (
        <a className="tap" href={to(page + 1)}>
          {t('next')}
        </a>
      )}
    </nav>
  );
}
