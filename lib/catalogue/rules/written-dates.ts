import { bcp47, type Locale } from '#lib/i18n/locales';

/** A calendar date as it is written in a text: `03-31`, and the whole day where its year is written too. */
export type WrittenDate = { monthDay: string; day: string | undefined; excerpt: string; end: number };

/** Month names by their beginnings, January first. */
const monthNames = [
  'jan янв',
  'feb fev фев',
  'mar мар',
  'apr abr апр',
  'may mai мая',
  'jun июн',
  'jul июл',
  'aug ago авг',
  'sep set сен',
  'oct out окт',
  'nov ноя',
  'dec dez дек',
].map((names) => names.split(' '));

/** The years from which the eras count: 令和元年 is 2019. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, reiwa: 2018, heisei: 1988, showa: 1925 };

const english =
  '(?<name>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const englishYear = '(?:,?\\s(?:(?<era>Reiwa|Heisei|Showa)\\s)?(?<year>\\d{4}(?!\\d)|(?<=(?:Reiwa|Heisei|Showa)\\s)\\d{1,2}))?';
const eastern = '(?:(?<era>令和|平成|昭和)?(?<year>\\d{1,4}|元)年(?:[（(][^）)]{1,8}[）)])?\\s?)?(?<!\\d)(?<month>\\d{1,2})月';

/** How each language writes dates; without a `day` it is the last of the month. */
const forms: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [
    new RegExp(`${eastern}\\s?(?<day>\\d{1,2})日`, 'g'),
    new RegExp(`${eastern}末`, 'g'),
    /(?<month>\d{1,2})月\d{1,2}日(?:から|より|[〜～~、・と-])(?<day>\d{1,2})日/g,
  ],
  'zh-Hans': [new RegExp(`${eastern}\\s?(?<day>\\d{1,2})[日号]`, 'g')],
  ko: [/(?:(?<year>\d{4})년\s?)?(?<!\d)(?<month>\d{1,2})월\s?(?<day>\d{1,2})일/g],
  en: [
    new RegExp(`\\b${english}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|,\\d)${englishYear}`, 'g'),
    new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${english}\\b${englishYear}`, 'g'),
    new RegExp(`\\b${english}\\s\\d{1,2}(?:\\sto\\s|\\sand\\s|\\sthrough\\s|\\s?[-–]\\s?)(?<day>\\d{1,2})(?!\\d)`, 'g'),
    new RegExp(`\\bend\\sof\\s${english}\\b${englishYear}`, 'g'),
  ],
  vi: [/(?<!\d)(?<day>\d{1,2})\s?tháng\s?(?<month>\d{1,2})(?!\d)(?:,?\s?năm\s?(?<year>\d{4}))?/gi],
  'pt-BR': [
    /(?<!\d)(?<day>\d{1,2})º?\s+de\s+(?<name>janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?:\s+de\s+(?<year>\d{4}))?/gi,
  ],
  ru: [
    /(?<!\d)(?<day>\d{1,2})\s+(?<name>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+(?<year>\d{4}))?/gi,
  ],
};
/** 2026/3/31, 2026-03-31 and 2026.3.31 are the same in all languages. */
const numeric = /(?<![\d/.-])(?<year>(?:19|20)\d\d)([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d/])/g;

/** The calendar dates a text names, Japanese eras counted out (令和8年 is 2026); `end` is the place in the text just after. */
export function datesIn(text: string, locale: Locale): WrittenDate[] {
  return [...(forms[bcp47(locale)] ?? []), numeric].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: excerpt, index, groups = {} }) => {
      const monthDay = monthDayOf(groups);
      if (!monthDay) return [];
      const year = yearOf(groups['era'], groups['year']);
      return [{ monthDay, day: year ? `${year}-${monthDay}` : undefined, excerpt, end: index + excerpt.length }];
    }),
  );
}

function monthDayOf({ month, name, day }: Record<string, string | undefined>): string | undefined {
  const begun = name?.toLowerCase().slice(0, 3) ?? '';
  const number = month ? Number(month) : monthNames.findIndex((names) => names.includes(begun)) + 1;
  const date = Number(day ?? new Date(Date.UTC(2027, number, 0)).getUTCDate());
  if (number < 1 || number > 12 || date < 1 || date > 31) return undefined;
  return `${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A year of few digits means one only with its era. */
function yearOf(era: string | undefined, year: string | undefined): number | undefined {
  const first = eras[era?.toLowerCase() ?? ''];
  if (year === '元') return first && first + 1;
  if (first) return first + Number(year);
  return year?.length === 4 ? Number(year) : undefined;
}
