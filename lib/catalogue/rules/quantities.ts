import { type QuantityWords, quantityWords, spelled } from '#lib/catalogue/rules/quantity-words';
import { datesIn } from '#lib/catalogue/rules/written-dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** A telephone number as Japan writes it, or from abroad. */
const telephone = /(?<![\d-])(?:0|\+81[- ]?(?:\(0\))?)\d{1,4}(?:[- ]|\)\s?|\s?\()\d{1,4}(?:[- ]|\)\s?)\d{3,4}(?![\d-])/g;
const sign = /[¥￥]\s?(\d[\d,]*)/g;

type Patterns = {
  yen: RegExp;
  part: RegExp;
  scales: QuantityWords['scales'];
  spans: readonly { pattern: RegExp; unit: string; times: number }[];
};
const patterns = new Map(Object.entries(quantityWords).map(([language, words]) => [language, patternsOf(words, language)]));

/**
 * The amounts, time spans, telephone numbers and calendar dates a text names, such as `300 yen`, `14 days`, `03-31`: what
 * no translation may change. Each with the words that say it. Weeks are counted in days; a date with its year is named
 * both with and without it. Number words are known in English and Japanese only, and for small numbers.
 */
export function quantitiesIn(text: string, locale: Locale): Map<string, string> {
  const plain = narrow(text);
  const found = new Map<string, string>();
  for (const [number] of plain.matchAll(telephone)) {
    const digits = number.replace(/^\+81[- ]?(\(0\))?/, '0').replace(/\D/g, '');
    if (/^0\d{9,10}$/.test(digits)) found.set(digits, number);
  }
  for (const [excerpt, number = ''] of plain.matchAll(sign)) found.set(`${decimal(number)} yen`, excerpt);
  const known = patterns.get(bcp47(locale));
  if (known) for (const [value, excerpt] of wordsIn(plain, known)) found.set(value, excerpt);
  for (const { monthDay, day, excerpt } of datesIn(plain, locale)) {
    found.set(monthDay, excerpt);
    if (day) found.set(day, excerpt);
  }
  found.delete('0 yen'); // 0円 and 無料 say the same.
  return found;
}

function* wordsIn(text: string, { yen, part, scales, spans }: Patterns): Generator<[value: string, excerpt: string]> {
  for (const [excerpt, from, to = ''] of text.matchAll(yen)) {
    const parts = (words: string) => [...words.matchAll(part)].map(([, number = '', scale = '']) => ({ number: decimal(number), scale }));
    const sum = (all: ReturnType<typeof parts>) =>
      Math.round(all.reduce((total, { number, scale }) => total + number * (scales[scale] ?? 1), 0));
    const last = parts(to);
    yield [`${sum(last)} yen`, excerpt];
    const [first, ...more] = parts(from ?? '');
    const [least] = last;
    if (!first || !least) continue;
    // 「1〜3万円」 begins at 10,000 yen, 「500〜1万円」 at 500.
    const shared = first.scale === '' && first.number < least.number ? least.scale : first.scale;
    yield [`${sum([{ ...first, scale: shared }, ...more])} yen`, excerpt];
  }
  for (const { pattern, unit, times } of spans)
    for (const [excerpt, number = ''] of text.matchAll(pattern)) {
      const count = spelled[number.toLowerCase()] ?? Number(number);
      yield [`${count * times} ${unit}`, excerpt];
    }
}

function patternsOf(words: QuantityWords, language: string): Patterns {
  // Russian writes 30 000.
  const number = `(?:\\d{1,3}(?:[.,${language === 'ru' ? ' ' : ''}]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)`;
  const scale = `(?:${Object.keys(words.scales)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')})`;
  const amount = `${number}(?:\\s?${scale}(?:\\s?${number})?)*`;
  const span = (source: string) =>
    new RegExp(source.replace('#', `(?<![\\d.,a-z一二三四五六七八九十百])(\\d+|${Object.keys(spelled).join('|')})`), 'giu');
  return {
    yen: new RegExp(
      `(?<![\\d.,])(?:(${amount})\\s?(?:${words.yen}\\s?)?(?:${words.to})\\s?)?(?<![\\d.,])(${amount})\\s?(?:${words.yen})`,
      'gu',
    ),
    part: new RegExp(`(${number})\\s?(${scale})?`, 'gu'),
    scales: words.scales,
    spans: [
      { pattern: span(words.days), unit: 'days', times: 1 },
      { pattern: span(words.weeks), unit: 'days', times: 7 },
      { pattern: span(words.months), unit: 'months', times: 1 },
    ],
  };
}

/** 1,200 and 1.200 and 1 200 are thousands in one language or another; an amount in yen has no three decimals. */
function decimal(digits: string): number {
  return Number(/^\d{1,3}([., ]\d{3})+$/.test(digits) ? digits.replace(/[., ]/g, '') : digits.replaceAll(',', '.'));
}

/** Wide digits and signs as narrow ones, odd blanks as blanks, character by character. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => (wide === '～' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)))
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
}
