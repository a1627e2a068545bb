import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { ReadingAid } from '#lib/web/reading-aids';

type Props = { locale: Locale; path: string; aids: readonly ReadingAid[]; className: string };

/** Switches large letters on or off and comes back to the same page. */
export function ReadingAidForm({ locale, path, aids, className }: Props) {
  const t = useTranslations('shell');
  const large = aids.includes('large');
  return (
    <form method="post" action={`/${locale}/me/reading-aids`}>
      <input type="hidden" name="back" value={path} />
      <button className={className} type="submit" name="large" value={large ? 'off' : 'on'}>
        {large ? t('largeOff') : t('largeOn')}
      </button>
    </form>
  );
}
