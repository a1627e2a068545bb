import { useTranslations } from 'next-intl';
import type { Told } from '#lib/catalogue/rules/telling';
import { type Locale, localeNames } from '#lib/i18n/locales';

/** Tells a reader what he is reading: a machine's translation, one older than the original, or another language. */
export function TextNotice({ told, locale }: { told: Pick<Told<unknown, unknown>, 'languages' | 'state'>; locale: Locale }) {
  const t = useTranslations('shell.fallback');
  const others = [...new Set(Object.values(told.languages))].filter((language) => language !== locale);
  const doubtful = told.state !== undefined && told.state !== 'current';
  if (others.length === 0 && !doubtful) return null;
  return (
    <div className="my-3 rounded-lg border border-warn-line px-3 py-2 text-[0.9375rem]" role="note">
      {doubtful && told.state && told.state !== 'current' && <p>{t(told.state)}</p>}
      {others.length > 0 && <p>{t('other', { language: others.map((language) => localeNames[language]).join(', ') })}</p>}
    </div>
  );
}
