import { useTranslations } from 'next-intl';
import type { ToldPurpose } from '#lib/facilities/operations/listing';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = { purposes: readonly ToldPurpose[]; chosen: string | undefined; locale: Locale };

/** What one wants to do, as links to the facilities that are for it. */
export function PurposeLinks({ purposes, chosen, locale }: Props) {
  const t = useTranslations('facilities');
  return (
    <ul className="flex flex-wrap gap-2">
      {chosen !== undefined && (
        <li>
          <a className="button button-outline" href={`/${locale}/facilities`}>
            {t('all')}
          </a>
        </li>
      )}
      {purposes.map(({ slug, text, languages }) => (
        <li key={slug}>
          <a
            className={`button ${slug === chosen ? 'button-solid' : 'button-outline'}`}
            href={`/${locale}/facilities?purpose=${slug}`}
            aria-current={slug === chosen ? 'page' : undefined}
            lang={bcp47(languages['title'] ?? locale)}
          >
            {text.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
