import { fieldsWithin, isRecord } from '#lib/catalogue/exchange/locate';
import type { ValueFault } from '#lib/catalogue/exchange/model';
import type { Control, Field } from '#lib/catalogue/fields/model';

/** Signs that cannot be seen and change what is (also those that turn the direction of a line). */
const unseen = /(?![\n\r\t])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u;
/** What stands where a letter was lost on the way through an old encoding. */
const lost = '〓';

/** What no schema says of a value: signs nobody sees, letters that were lost, addresses that do something, the same thing twice, fields that do not exist. */
export function lookInto(control: Control, value: unknown, path: readonly (string | number)[] = []): ValueFault[] {
  if (typeof value === 'string') return lookAt(control, value).map((fault) => ({ ...fault, path: path.join('.') }));
  if (Array.isArray(value)) {
    const inner = control.control === 'rows' ? control.row : ({ control: 'line' } as const);
    return [
      ...twice(control, value).map((fault) => ({ ...fault, path: path.join('.') })),
      ...value.flatMap((one, place) => lookInto(inner, one, [...path, place])),
    ];
  }
  if (!isRecord(value)) return [];
  if (control.control === 'keyed') return Object.entries(value).flatMap(([key, one]) => lookInto(control.value, one, [...path, key]));
  if (control.control !== 'group' && control.control !== 'variants') return [];
  return lookIntoFields(control, value, path);
}

function lookIntoFields(
  control: Extract<Control, { control: 'group' | 'variants' }>,
  value: Record<string, unknown>,
  path: readonly (string | number)[],
) {
  const fields = fieldsWithin(control, value);
  const named = control.control === 'variants' ? control.by : undefined;
  // A shape that is none has no fields; the schema says so.
  if (fields.length === 0 && control.control === 'variants' && !control.variants.some(({ name }) => name === value[named ?? ''])) return [];
  return Object.entries(value).flatMap(([key, inner]): ValueFault[] => {
    const field = fields.find(({ name }) => name === key);
    if (field) return lookInto(field, inner, [...path, key]);
    return key === named ? [] : [{ code: 'unknown-field', path: path.join('.'), params: { key, fields: namesOf(fields, named) } }];
  });
}

const namesOf = (fields: readonly Field[], named: string | undefined) =>
  [...(named ? [named] : []), ...fields.map(({ name }) => name)].join(' / ');

function lookAt({ control }: Control, said: string): ValueFault[] {
  const [sign] = unseen.exec(said) ?? [];
  const around = said.indexOf(lost);
  return [
    ...(sign === undefined
      ? []
      : [{ code: 'control-characters', params: { sign: codePoint(sign), place: said.indexOf(sign) + 1 } } as const]),
    ...(around < 0 ? [] : [{ code: 'lost-characters', params: { near: said.slice(Math.max(0, around - 8), around + 9) } } as const]),
    ...(control === 'url' && URL.canParse(said) && !/^https?:$/.test(new URL(said).protocol)
      ? [{ code: 'unsafe-address', params: { value: said.slice(0, 60) } } as const]
      : []),
  ];
}

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function twice({ control }: Control, values: readonly unknown[]): ValueFault[] {
  const code = control === 'rows' ? 'id-twice' : 'value-twice';
  const names = control === 'rows' ? values.map((row) => (isRecord(row) ? row['id'] : undefined)) : values;
  if (!['rows', 'entries', 'choices'].includes(control)) return [];
  return names
    .filter((name, place) => typeof name === 'string' && names.indexOf(name) < place)
    .map((name) => ({ code, params: { value: String(name) } }));
}
