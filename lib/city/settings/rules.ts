import { z } from 'zod';
import { type OfficeHours, type Weekday, weekdays } from '#lib/catalogue/kinds/office';
import { isFitColour } from '#lib/city/settings/drawing';
import { CitySettings, type SettingsFault, settingsFaults } from '#lib/city/settings/model';
import { type AdviceKind, adviceKinds } from '#lib/disasters/model';
import { bcp47, locales } from '#lib/i18n/locales';
import { hasFurigana, localeOf, type Voice } from '#lib/i18n/voice';
import { align } from '#lib/readings/alignment';
import type { Annotated } from '#lib/readings/annotation';
import { ok, type Result, refused } from '#lib/result';

/** What is wrong with each field of the settings' form, by the field's name. */
export type FieldFaults = Readonly<Record<string, SettingsFault>>;

const { name, code, hours, colour } = CitySettings.shape;

/** Settings that are right not only in their form. */
const Checked = CitySettings.extend({
  name: name.refine(({ ja }) => ja !== '', { path: ['ja'], error: 'name-missing' satisfies SettingsFault }),
  code: code.refine((digits) => digits === '' || isMunicipalityCode(digits), 'code-wrong' satisfies SettingsFault),
  hours: z.record(hours.keyType, hours.valueType.refine(isInOrder, 'hours-wrong' satisfies SettingsFault)),
  colour: colour.refine(isFitColour, 'colour-pale' satisfies SettingsFault),
});

/** Reads settings that somebody wants: as they are to be kept, or a fault for each field. */
export function readSettings(wanted: unknown): Result<CitySettings, FieldFaults> {
  const read = Checked.safeParse(wanted);
  if (read.success) return ok(read.data);
  const faults = read.error.issues.map(({ path, message }): [string, SettingsFault] => [
    path.join('-'),
    settingsFaults.find((known) => known === message) ?? 'value-wrong',
  ]);
  return refused(Object.fromEntries(faults));
}

/** The sixth digit checks the first five (総務省「全国地方公共団体コード仕様」). */
function isMunicipalityCode(value: string): boolean {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(value[place]), 0);
  return (11 - (sum % 11)) % 10 === Number(value[5]);
}

function isInOrder(span: string): boolean {
  const { open, close } = spanOf(span);
  return span === '' || open < close;
}

/** The city's name as a reader is told it, for `{city}` in sentences: with its reading where he wants furigana. */
export function cityName({ name, reading }: CitySettings, voice: Voice): Annotated {
  const locale = localeOf(voice);
  if (bcp47(locale) !== 'ja') return name[locale] || name.en || name.ja;
  const japanese = name[locale] || name.ja;
  return hasFurigana(voice) ? align(japanese, reading) : japanese;
}

/** The numbers for advice that this city has. */
export function adviceNumbers({ advice }: CitySettings): { kind: AdviceKind; number: string }[] {
  return adviceKinds.map((kind) => ({ kind, number: advice[kind] })).filter(({ number }) => number !== '');
}

/** The hours a new office begins with; days with the same hours stand together. */
export function startingHours({ hours, closedOnHolidays }: CitySettings): OfficeHours {
  const open = weekdays.filter((day) => hours[day] !== '');
  const together = Map.groupBy<string, Weekday>(open, (day) => hours[day]);
  return { week: [...together].map(([span, days]) => ({ days, ...spanOf(span) })), closedOnHolidays, exceptions: [] };
}

function spanOf(span: string): { open: string; close: string } {
  const [open = '', close = ''] = span.split('-');
  return { open, close };
}

type Fields = Readonly<Record<string, string>>;

/** The settings as the fields of their form: `name-en`, `hours-mon`; a box that is ticked is `on`. */
export function fieldsOfSettings({ languages, closedOnHolidays, ...settings }: CitySettings): Fields {
  const fields = Object.entries(settings).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : Object.entries(value).map(([key, inner]) => [`${name}-${key}`, inner]),
  );
  const ticked = languages.map((locale) => [`languages-${locale}`, 'on']);
  return Object.fromEntries([...fields, ...ticked, ...(closedOnHolidays ? [['closedOnHolidays', 'on']] : [])]);
}

/** What a form's fields say, the other way round. */
export function settingsOfFields(fields: Fields): Readonly<Record<string, unknown>> {
  const group = (name: string, keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, fields[`${name}-${key}`] ?? '']));
  return {
    ...fields,
    name: group('name', locales),
    advice: group('advice', adviceKinds),
    hours: group('hours', weekdays),
    languages: locales.filter((locale) => fields[`languages-${locale}`] === 'on'),
    closedOnHolidays: fields['closedOnHolidays'] === 'on',
  };
}
