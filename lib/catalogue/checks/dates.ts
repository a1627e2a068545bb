import type { Finding } from '#lib/catalogue/checks/model';
import type { Passage } from '#lib/catalogue/checks/passages';
import { datesIn } from '#lib/catalogue/rules/written-dates';
import { originalLocale } from '#lib/i18n/locales';

/** How a Japanese sentence goes on after a day that is rightly in the past. */
const past = /^(から|以降|以後|より|[にで](終わりました|終了しました|廃止))/;

/**
 * Dates with their year that have passed by `today`. Not those since when something holds
 * (「2026年4月1日から」), or of which the text says itself that it is over (「終わりました」).
 * Translations are told only of dates that the original does not name: they follow it when it is mended.
 */
export function pastDateFindings(passages: readonly Passage[], today: string): Finding[] {
  const dated = passages.flatMap(({ place, text }) =>
    datesIn(text, place.locale).flatMap(({ day, excerpt, end }) =>
      day && day < today ? [{ place, day, excerpt, known: past.test(text.slice(end)) }] : [],
    ),
  );
  const original = new Set(dated.filter(({ place }) => place.locale === originalLocale).map(({ day }) => day));
  return dated
    .filter(({ place, day, known }) => !known && (place.locale === originalLocale || !original.has(day)))
    .map(({ place, day, excerpt }) => ({ code: 'past-date', severity: 'advise', place, excerpt, params: { day } }));
}
