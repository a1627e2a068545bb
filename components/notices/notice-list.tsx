import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import type { ToldNotice } from '#lib/notices/operations/showing';

/** Notices to open: when each was sent, and that it is over where it is. */
export function NoticeList({ notices, locale }: { notices: readonly ToldNotice[]; locale: Locale }) {
  const t = useTranslations('notifications');
  return (
    <LinkList
      rows={notices.map(({ slug, title, language, toldOn, isOver }) => ({
        href: `/${locale}/notices/${slug}`,
        title,
        lang: bcp47(language),
        note: isOver ? t('noticeOver') : t('noticeSent', { day: readableNearDay(toldOn, locale) }),
      }))}
    />
  );
}
