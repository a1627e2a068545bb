import { bcp47, type Locale } from '#lib/i18n/locales';

/** How each language writes what must be the same in all: amounts of money, and spans of days and months. */
const patterns: Readonly<Record<string, { yen: RegExp; days: RegExp; months: RegExp }>> = {
  ja: { yen: /([\d,]+)(万|億)?(?:([\d,]+))?円/g, days: /(?<![\d月])(\d+)日(?!目)/g, months: /(\d+)か月/g },
  en: {
    yen: /([\d,.]*\d)( million| billion)?[ -]yen\b/g,
    days: /(\d+)[- ](?:calendar |working |business )?days?\b/g,
    months: /(\d+)[- ]months?\b/g,
  },
};

/** Telephone numbers as Japan writes them. */
const telephone = /(?<!\d)0\d{1,4}-\d{2,4}-\d{4}(?!\d)/g;

/**
 * The amounts, time spans and telephone numbers a text names, such as `300 yen` or `14 days`: what
 * no translation may change. Empty but for telephone numbers in languages whose forms are not known.
 */
export function quantitiesIn(text: string, locale: Locale): Set<string> {
  const found = new Set<string>(text.match(telephone) ?? []);
  const known = patterns[bcp47(locale)];
  if (!known) return found;
  for (const [, number = '', scale = '', rest = ''] of text.matchAll(known.yen)) found.add(`${amount(number, scale, rest)} yen`);
  found.delete('0 yen'); // 0円 and 無料 say the same.
  for (const [, number] of text.matchAll(known.days)) found.add(`${number} days`);
  for (const [, number] of text.matchAll(known.months)) found.add(`${number} months`);
  return found;
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, ' million': 1e6, ' billion': 1e9 };

function amount(number: string, scale: string, rest: string): number {
  const plain = (digits: string) => Number(digits.replaceAll(',', '').replace(/\.$/, ''));
  return Math.round(plain(number) * (scales[scale] ?? 1) + (rest ? plain(rest) : 0));
}
