import { useLocale, useTranslations } from 'next-intl';
import type { QueueFilter } from '#lib/procedures/cases/operations/queue';
import { queueQuery } from '#lib/web/queue-page';

/** The way to the next and the previous page of the queue; nothing where there is only one. */
export function QueuePaging({ filter, pages }: { filter: QueueFilter; pages: number }) {
  const locale = useLocale();
  const t = useTranslations('applications.queue');
  if (pages === 1) return null;
  const page = Math.min(filter.page, pages);
  const to = (number: number) => `/${locale}/admin/applications?${queueQuery(filter, { page: number })}`;
  return (
    <nav className="mt-6 flex items-center gap-6" aria-label={t('pages')}>
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
