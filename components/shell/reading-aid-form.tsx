import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { type ReadingAid, readingAids } from '#lib/web/reading-aids';

type Props = { locale: Locale; path: string; aids: readonly ReadingAid[]; className: string };

/** Switches large letters and furigana on or off, each for itself, and comes back to the same page. */
export function ReadingAidForm({ locale, path, aids, className }: Props) {
  const t = useTranslations('shell.aids');
  return (
    <form method="post" action={`/${locale}/me/reading-aids`} className="flex flex-wrap gap-x-3 gap-y-2">
      <input type="hidden" name="back" value={path} />
      {readingAids.map((aid) => {
        const on = aids.includes(aid);
        return (
          <button key={aid} className={className} type="submit" name={aid} value={on ? 'off' : 'on'} aria-pressed={on}>
            <span className="mr-2">{t(aid)}</span>
            <span className="aid-state" aria-hidden="true">
              {t(on ? 'on' : 'off')}
            </span>
          </button>
        );
      })}
    </form>
  );
}
