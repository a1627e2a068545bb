import { useTranslations } from 'next-intl';
import { bcp47, completeLocales, type Locale, listComma, localeNames, locales, readingOrder } from '#lib/i18n/locales';
import type { NoticeContent } from '#lib/notices/model';

type Props = { texts: NoticeContent['texts']; cityOf: (locale: Locale) => string; locale: Locale };

/** A notice as phones show it, in each language in which it is written, and in which one everybody else gets it. */
export function PhonePreview({ texts, cityOf, locale }: Props) {
  const t = useTranslations('notices');
  const written = locales.filter((one) => texts[one]);
  const others = Map.groupBy(
    locales.filter((one) => !texts[one]),
    (one) => readingOrder(one).find((near) => texts[near]) ?? 'ja',
  );
  const isWhole = (one: Locale) => completeLocales.some((whole) => whole === one);
  const phones = (some: readonly Locale[]) => (
    <ul className="grid gap-4 md:grid-cols-3">
      {some.map((one) => (
        <li key={one}>
          <Phone text={texts[one]} city={cityOf(one)} locale={one} />
        </li>
      ))}
    </ul>
  );
  const further = written.filter((one) => !isWhole(one));
  return (
    <>
      <p className="mb-3 text-[0.9375rem] text-ink-soft">{t('previewLead')}</p>
      {phones(written.filter(isWhole))}
      {further.length > 0 && (
        <details>
          <summary className="tap fold font-bold">{t('others', { count: further.length })}</summary>
          {phones(further)}
        </details>
      )}
      {[...others].map(([nearest, readers]) => (
        <p key={nearest} className="mt-3 text-[0.9375rem]">
          {t('previewFallback', {
            languages: readers.map((one) => localeNames[one]).join(listComma(locale)),
            nearest: localeNames[nearest],
          })}
        </p>
      ))}
    </>
  );
}

/** The screen of a locked phone with the notice on it. */
function Phone({ text, city, locale }: { text: NoticeContent['texts'][Locale]; city: string; locale: Locale }) {
  const t = useTranslations('notices');
  return (
    <div className="mx-auto max-w-80 rounded-3xl border-8 border-line bg-tint p-3 pb-10">
      <p className="mb-3 text-center text-[0.875rem]">{localeNames[locale]}</p>
      <div className="rounded-xl bg-surface p-3" lang={bcp47(locale)}>
        <p className="text-[0.8125rem] text-ink-soft">
          {city}・{t('previewNow')}
        </p>
        <p className="font-bold">{text?.title}</p>
        <p className="text-[0.9375rem] whitespace-pre-line">{text?.body}</p>
      </div>
    </div>
  );
}
