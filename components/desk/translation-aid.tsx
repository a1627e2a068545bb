import { useLocale, useTranslations } from 'next-intl';
import { Differences } from '#components/desk/differences';
import type { EntryKind } from '#lib/catalogue/model';
import type { TranslationHelp } from '#lib/catalogue/translations/operations';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { type Locale, localeNames } from '#lib/i18n/locales';

/** Beside a translation: what has changed in the original since it was made, and how the glossary says its words. */
export function TranslationAid({ help, locale, kind }: { help: TranslationHelp; locale: Locale; kind: EntryKind }) {
  const t = useTranslations('content.entry');
  const words = deskMessagesIn(useLocale()).fields;
  return (
    <>
      {help.changed.length > 0 && (
        <details className="card mb-4" open>
          <summary className="font-bold">{t('changedSince')}</summary>
          <Differences kind={kind} changes={help.changed} words={words} />
        </details>
      )}
      {help.glossary.length > 0 && (
        <details className="card mb-4">
          <summary className="font-bold">
            {t('glossary')}（{localeNames[locale]}）
          </summary>
          <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
            {help.glossary.map(({ original, translation }) => (
              <div key={original} className="contents">
                <dt lang="ja">{original}</dt>
                <dd className="mb-1 font-bold" lang={locale}>
                  {translation || '—'}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
