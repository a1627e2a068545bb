import { useTranslations } from 'next-intl';
import { ReadingAidForm } from '#components/shell/reading-aid-form';
import { Icon } from '#components/ui/icon';
import { bcp47, type Locale, localeNames } from '#lib/i18n/locales';
import type { ReadingAid } from '#lib/web/reading-aids';

type Place = {
  locale: Locale;
  /** The page's address without its locale, with what of its query belongs to the place. */
  path: string;
  aids: readonly ReadingAid[];
  /** A form on the page whose answers go along when the language is changed, also without scripts. */
  form?: string | undefined;
};

/** Language and size of letters: on every page, in a drawer that needs no script. */
export function LanguageMenu({ languages, ...place }: Place & { languages: readonly Locale[] }) {
  const t = useTranslations('shell');
  return (
    <details className="group screen-only relative" name="menu">
      <summary className="flex min-h-11 list-none items-center gap-1.5 rounded-lg border border-line px-2.5 text-[min(0.875rem,16px)] font-bold whitespace-nowrap [&::-webkit-details-marker]:hidden">
        <Icon name="language" className="size-5" />
        <span>{t('languageAndDisplay')}</span>
        {place.locale !== 'en' && (
          <span lang="en" className="hidden min-[400px]:inline">
            Language
          </span>
        )}
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-surface p-3 shadow-xl">
        <h2 className="mb-1 text-base">{t('language')}</h2>
        <ul>
          {languages.map((locale) => (
            <li key={locale}>
              <LanguageChoice {...place} to={locale} />
            </li>
          ))}
        </ul>
        <h2 className="mt-3 mb-1 text-base">{t('display')}</h2>
        <ReadingAidForm locale={place.locale} path={place.path} aids={place.aids} className={choice} />
        <read-aloud hidden data-start={t('aids.readAloud')} data-stop={t('aids.stopReading')}>
          <button type="button" className={choice}>
            {t('aids.readAloud')}
          </button>
        </read-aloud>
      </div>
    </details>
  );
}

const choice = 'flex min-h-11 w-full items-center rounded-lg px-2 text-left hover:bg-tint aria-[current]:font-bold aria-[current]:bg-tint';

function LanguageChoice({ to, locale, path, form }: Place & { to: Locale }) {
  const current = to === locale ? 'true' : undefined;
  // A button of the page's own form carries the answers along; a link would leave them behind.
  if (form) {
    return (
      <button
        type="submit"
        form={form}
        formAction={`/${to}${path}`}
        formMethod="get"
        name="step"
        value="questions"
        formNoValidate
        className={choice}
        lang={bcp47(to)}
        aria-current={current}
      >
        {localeNames[to]}
      </button>
    );
  }
  return (
    <a className={choice} href={`/${to}${path}`} lang={bcp47(to)} hrefLang={bcp47(to)} aria-current={current}>
      {localeNames[to]}
    </a>
  );
}
