import { useLocale, useTranslations } from 'next-intl';

/** The way to the next and the previous page of a list; nothing where there is only one. */
export function Paging({ page, pages, query }: { page: number; pages: number; query: URLSearchParams }) {
  const locale = useLocale();
  const t = useTranslations('content.list');
  if (pages === 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `/${locale}/admin/catalogue?${next}`;
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
