import { createTranslator } from 'next-intl';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { Locale } from '#lib/i18n/locales';
import { audienceOf } from '#lib/notices/form';
import { reachOf } from '#lib/notifications/operations/audience';

/** How many the audience in a form's fields means, as a sentence. */
export async function sayAudience(fields: Readonly<Record<string, string>>, locale: Locale): Promise<string> {
  const t = createTranslator({ locale, messages: deskMessagesIn(locale), namespace: 'notices' });
  const audience = audienceOf(fields);
  // No topic would mean everybody, and no notice is for that.
  if (audience.topics.length === 0) return t('notCounted');
  return t('counted', { channels: fields['channels'] ?? 'all', ...(await reachOf(audience)) });
}
