import { z } from 'zod';
import { weekdays } from '#lib/catalogue/kinds/office';
import { adviceKinds } from '#lib/disasters/model';
import { locales } from '#lib/i18n/locales';

/** What can be wrong with a setting; the sentences are in `messages/<locale>/desk/settings.json`. */
export const settingsFaults = [
  'name-missing',
  'name-too-long',
  'name-wrong',
  'reading-wrong',
  'romaji-wrong',
  'code-wrong',
  'prefecture-wrong',
  'warning-area-wrong',
  'forecast-office-wrong',
  'tsunami-area-wrong',
  'phone-wrong',
  'mail-wrong',
  'number-wrong',
  'hours-wrong',
  'colour-wrong',
  'colour-pale',
  'mark-wrong',
  'invoice-number-wrong',
  'value-wrong',
] as const;
export type SettingsFault = (typeof settingsFaults)[number];

const coded = <Code extends SettingsFault>(code: Code) => code;

// A name is shown as it was typed; of what nobody sees (control and format characters) it holds none.
const Name = z
  .string(coded('name-wrong'))
  .trim()
  .max(40, coded('name-too-long'))
  .regex(/^\P{C}*$/u, coded('name-wrong'));

/** Codes, numbers and times as people type them: full-width digits are digits. */
const typed = (pattern: RegExp, code: SettingsFault) => z.string(code).normalize('NFKC').trim().regex(pattern, code);

/** `08:30-17:15`, also typed as 8:30～17:15; empty on a day off. */
const Span = z
  .string(coded('hours-wrong'))
  .normalize('NFKC')
  .trim()
  .overwrite((span) => span.replace(/\s*[-~〜–]\s*/, '-').replace(/\b\d:/g, '0$&'))
  .regex(/^$|^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, coded('hours-wrong'));

/** What the city says of itself. Where a field may be empty, the city has no such thing or has not told it. */
export const CitySettings = z.object({
  /**
   * The name as sentences of that language take it: 汐見市, Shiomi City, but Shiomi and Сиоми where the sentence says
   * "cidade de" and "город". An empty one is told in English or Japanese.
   */
  name: z.record(z.enum(locales), Name),
  /** The Japanese name in hiragana. */
  reading: typed(/^[ぁ-ゖー]{1,40}$/, 'reading-wrong'),
  /** The Japanese name in Hepburn's letters, to be read aloud in an emergency call. */
  romaji: typed(/^[A-Za-zĀāĒēĪīŌōŪū' -]{1,40}$/, 'romaji-wrong'),
  /** 全国地方公共団体コード with its check digit. */
  code: typed(/^(\d{6})?$/, 'code-wrong'),
  prefecture: typed(/^\p{Script=Han}{2,3}[都道府県]$/u, 'prefecture-wrong'),
  /** 気象庁: 市町村等（二次細分区域）, 府県予報区 and 津波予報区; no tsunami area inland. A large city is several areas of the weather. */
  warningArea: typed(/^(\d{7}( \d{7}){0,9})?$/, 'warning-area-wrong'),
  forecastOffice: typed(/^(\d{6})?$/, 'forecast-office-wrong'),
  tsunamiArea: typed(/^(\d{3})?$/, 'tsunami-area-wrong'),
  /** 代表電話. */
  switchboard: typed(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, 'phone-wrong'),
  mail: z.union([z.literal(''), z.email(coded('mail-wrong'))], coded('mail-wrong')),
  /** The languages in which residents are served, in the order in which they are offered; Japanese always. */
  languages: z.array(z.enum(locales)).transform((chosen) => locales.filter((locale) => locale === 'ja' || chosen.includes(locale))),
  /** The number for each kind of advice that this city has. */
  advice: z.record(z.enum(adviceKinds), typed(/^$|^#\d{4}$|^\d{3}$|^0\d{1,4}-\d{1,4}-\d{3,4}$/, 'number-wrong')),
  /** What new offices begin with, `08:30-17:15` by day; empty when closed. */
  hours: z.record(z.enum(weekdays), Span),
  closedOnHolidays: z.boolean(),
  /** The colour of links and buttons, `#rrggbb`; what dark screens get is made of it. */
  colour: typed(/^#[\da-f]{6}$/i, 'colour-wrong').transform((colour) => colour.toLowerCase()),
  /** One or two letters on a square of the city's colour; empty: the sample city's drawing. */
  mark: typed(/^\p{L}{0,2}$/u, 'mark-wrong'),
  /** 適格請求書発行事業者の登録番号 (消費税法第57条の4): T and 13 digits; empty where the city is not registered. */
  invoiceNumber: typed(/^(T\d{13})?$/, 'invoice-number-wrong'),
});
export type CitySettings = z.infer<typeof CitySettings>;

/** Whether a city began with the sample content or with none: an emptied one must not be filled again. */
export const StartedFrom = z.enum(['sample', 'empty']);
export type StartedFrom = z.infer<typeof StartedFrom>;
