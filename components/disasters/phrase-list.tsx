import { useTranslations } from 'next-intl';
import type { CitySettings } from '#lib/city/settings/model';
import { emergencyPhrases } from '#lib/disasters/phrases';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What to say on the phone: the meaning in the reader's language, and the Japanese to read aloud. */
export function PhraseList({ locale, city, settings }: { locale: Locale; city: string; settings: CitySettings }) {
  const t = useTranslations('disasters');
  const speaksJapanese = bcp47(locale) === 'ja';
  return (
    <>
      <p>{t('phrasesHint')}</p>
      <dl className="mt-3 grid gap-x-6 sm:grid-cols-2">
        {emergencyPhrases({ japanese: settings.name.ja, romaji: settings.romaji }).map(({ id, japanese, romaji }) => (
          <div key={id} className="border-b border-hairline py-2">
            <dt className={speaksJapanese ? 'font-bold' : undefined}>{t(`phrases.${id}`, { city })}</dt>
            {!speaksJapanese && (
              <dd>
                <strong lang="ja-Latn" className="block text-lg leading-snug">
                  {romaji}
                </strong>
                <span lang="ja">{japanese}</span>
              </dd>
            )}
            {speaksJapanese && (
              <dd lang="ja-Latn" className="text-[0.9375rem] text-ink-soft">
                {romaji}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
