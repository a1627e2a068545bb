import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import type { Locale } from '#lib/i18n/locales';
import type { Told } from '#lib/notifications/operations/inbox';

/** What can be done with a message of one's own: see where it leads, which reads it, or say that it was read. */
export function MessageDoors({ locale, told: { id, title, path, readAt } }: { locale: Locale; told: Told }) {
  const t = useTranslations('me.messages');
  const read = `/${locale}/me/messages/read`;
  const spoken = t('openOf', { title });
  if (readAt !== null)
    return (
      <a className="tap" href={`/${locale}${path}`} aria-label={spoken}>
        {t('open')}
      </a>
    );
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <OneButton action={read} fields={{ id, open: 'yes' }} label={t('open')} spoken={spoken} small />
      <OneButton action={read} fields={{ id }} label={t('markRead')} spoken={t('markReadOf', { title })} small />
    </div>
  );
}
