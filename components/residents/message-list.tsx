import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayOf } from '#lib/calendar/day';
import { readableNearDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { InboxPage, Told } from '#lib/notifications/operations/inbox';

type Props = { locale: Locale; path: string; heading: 'h2' | 'h3'; messages: InboxPage; children?: (told: Told) => ReactNode };

/** A page of messages, none older than a year, and the way to older ones. `children`: what can be done with each; nothing where another reads them. */
export function MessageList({ locale, path, heading: Heading, messages: { page, told, hasOlder }, children }: Props) {
  const t = useTranslations('me.messages');
  const to = (wanted: number) => `/${locale}${path}?page=${wanted}`;
  return (
    <>
      {told.length === 0 && <p className="card my-4">{t('none')}</p>}
      <ul className="my-4 max-w-2xl divide-y divide-hairline">
        {told.map((one) => (
          <li key={one.id} id={`message-${one.id}`} className="py-4">
            <p className="text-[0.9375rem] text-ink-soft">
              {children && one.readAt === null && <span className="rounded bg-tint px-2 font-bold text-ink">{t('unread')}</span>}{' '}
              {readableNearDay(dayOf(one.at), locale)}
            </p>
            <Heading className="my-1 text-[1.125rem] leading-normal font-bold" lang={one.lang}>
              {one.title}
            </Heading>
            <p lang={one.lang}>{one.body}</p>
            {children?.(one)}
          </li>
        ))}
      </ul>
      {(page > 1 || hasOlder) && (
        <nav className="flex flex-wrap gap-x-6" aria-label={t('title')}>
          {page > 1 && (
            <a className="tap" href={to(page - 1)}>
              {t('newer')}
            </a>
          )}
          {hasOlder && (
            <a className="tap" href={to(page + 1)}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
