import { useTranslations } from 'next-intl';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

/** What to know about a district's calendar: whose it is, its pauses, and the way into one's own calendar. */
export function DistrictNotes({ district: { slug, text, facts, languages }, locale }: { district: ToldDistrict; locale: Locale }) {
  const t = useTranslations('garbage');
  const { pauses, extra } = facts.collection;
  return (
    <>
      <p className="mt-1" lang={bcp47(languages['towns'] ?? locale)}>
        {text.towns.join(listComma(locale))}
      </p>
      <ul className="mt-3 list-disc pl-6">
        {pauses.map(({ from, to }) => (
          <li key={from}>{t('pause', { from: readableNearDay(from, locale), to: readableNearDay(to, locale) })}</li>
        ))}
        {extra.map(({ day }) => (
          <li key={day}>{t('extra', { day: readableNearDay(day, locale) })}</li>
        ))}
        {text.notes.map((note) => (
          <li key={note} lang={bcp47(languages['notes'] ?? locale)}>
            {note}
          </li>
        ))}
      </ul>
      <p className="screen-only mt-3">
        <a className="button button-outline" href={`/calendar/garbage-${slug}-${locale}.ics`}>
          {t('subscribe')}
        </a>
        <span className="mt-1 block text-[0.9375rem] text-ink-soft">{t('subscribeHint')}</span>
      </p>
    </>
  );
}
