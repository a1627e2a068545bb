import type { Finding } from '#lib/catalogue/checks/model';
import type { Passage } from '#lib/catalogue/checks/passages';
import { quantitiesIn } from '#lib/catalogue/rules/quantities';
import { originalLocale } from '#lib/i18n/locales';

type Said = { value: string; excerpt: string; place: Passage['place'] };

/**
 * Translations add no amount, span, date or telephone number to what the Japanese says. English, from which
 * others are read, names all amounts, numbers and time limits, and had better name the dates.
 */
export function quantityFindings(passages: readonly Passage[]): Finding[] {
  const said = passages.flatMap(saidIn);
  const original = said.filter(({ place }) => place.locale === originalLocale);
  const known = new Set([...original.map(({ value }) => value), ...inOtherWords(passages)]);
  const english = new Set(said.filter(({ place }) => place.locale === 'en').map(({ value }) => value));
  if (original.length === 0 && !passages.some(({ place }) => place.locale === originalLocale)) return [];
  const added = said.filter(({ value }) => !isSaid(value, known));
  const missing = passages.some(({ place }) => place.locale === 'en') ? original.filter(({ value }) => !english.has(value)) : [];
  return [
    ...added.map(({ excerpt, place }): Finding => ({ code: 'quantity-added', severity: 'block', place, excerpt })),
    ...firstOfEach(missing).flatMap(({ value, excerpt, place }): Finding[] => {
      const severity = weightOf(value, limitsIn(passages));
      return severity ? [{ code: 'quantity-missing', severity, place: { locale: 'en', path: place.path }, excerpt }] : [];
    }),
  ];
}

function saidIn({ place, text }: Passage): Said[] {
  return [...quantitiesIn(text, place.locale)].map(([value, excerpt]) => ({ value, excerpt, place }));
}

/** A translation may add the year to a date, but not another year. */
function isSaid(value: string, known: ReadonlySet<string>): boolean {
  if (known.has(value)) return true;
  const [, year, monthDay = ''] = /^(\d{4})-(\d\d-\d\d)$/.exec(value) ?? [];
  return (
    year !== undefined &&
    known.has(monthDay) &&
    ![...known].some((one) => one.length === 10 && /^\d{4}-/.test(one) && one.endsWith(monthDay))
  );
}

/** Money and telephone numbers must be named, and time limits; a date may be said in words. Other spans may be left out. */
function weightOf(value: string, limits: ReadonlySet<string>): Finding['severity'] | undefined {
  if (/ yen$|^\d{10,}$/.test(value) || limits.has(value)) return 'block';
  return /^\d\d-\d\d$/.test(value) ? 'advise' : undefined;
}

/** 「14日以内」: the time limits, which are more than a 10日 on which something is paid. */
function limitsIn(passages: readonly Passage[]): Set<string> {
  const limits = originals(passages).flatMap((text) => text.match(/\d+(日|週間|[かカヵヶケ箇]月)以内/g) ?? []);
  return new Set(limits.flatMap((limit) => [...quantitiesIn(limit, originalLocale).keys()]));
}

/** 「1年」 may be 12 months to a translator, 「半年」 6. */
function inOtherWords(passages: readonly Passage[]): string[] {
  return originals(passages).flatMap((text) => [
    ...[...text.matchAll(/(?<!\d)(\d{1,2})年/g)].map(([, years]) => `${Number(years) * 12} months`),
    ...(text.includes('半年') ? ['6 months'] : []),
  ]);
}

function originals(passages: readonly Passage[]): string[] {
  return passages.filter(({ place }) => place.locale === originalLocale).map(({ text }) => text);
}

function firstOfEach(said: readonly Said[]): Said[] {
  return [...new Map(said.toReversed().map((one) => [one.value, one])).values()].toReversed();
}
