import { isLocale, originalLocale } from '#lib/i18n/locales';

type Fields = Readonly<Record<string, string>>;

/** What a form of the desk says of an order, to be checked: `level`, `hazard`, `district-hama`, `site-city-gymnasium`, `remark`. */
export function orderOfFields(fields: Fields) {
  const { level, hazard } = fields;
  return { level: Number(level), hazard, districts: ticked(fields, 'district-'), sites: ticked(fields, 'site-'), remark: remarkOf(fields) };
}

/** The same of a safety notice; a point is none where nothing was typed. */
export function noticeOfFields(fields: Fields) {
  const { kind, latitude = '', longitude = '', radius = '' } = fields;
  const named = latitude.trim() + longitude.trim() !== '';
  const point = named ? { latitude: typed(latitude), longitude: typed(longitude), radius: typed(radius) } : null;
  return { kind, districts: ticked(fields, 'district-'), point, remark: remarkOf(fields) };
}

/** How many people somebody counted; null where he typed nothing, NaN where it is no number. */
export function peopleOfFields({ people = '' }: Fields): number | null {
  return people.trim() === '' ? null : typed(people);
}

const typed = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.normalize('NFKC').trim()));

const ticked = (fields: Fields, prefix: string) =>
  Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));

function remarkOf({ remark = '', remarkLocale }: Fields) {
  return remark.trim() === '' ? null : { text: remark, locale: isLocale(remarkLocale) ? remarkLocale : originalLocale };
}
