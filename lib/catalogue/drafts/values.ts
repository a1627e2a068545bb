/** The way to a value inside a content: `['texts', 'ja', 'text', 'steps']`. */
export type Path = readonly (string | number)[];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What has been typed so far may be anything: these read it as what it should be, or as nothing. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const wordsOf = (value: unknown): readonly string[] => listOf(value).filter((word) => typeof word === 'string');
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Nothing was written: no words, no rows, or a group of which this is so. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}

/** Whether two values say the same; the order of a record's fields says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, place) => same(item, other[place]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name], other[name]));
}

export function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (Array.isArray(at) ? at[Number(step)] : recordOf(at)[step]), whole);
}

/** A copy that says something else at this place; `undefined` takes the field away. Fields on the way are made where they are missing. */
export function withValue<Whole>(whole: Whole, path: Path, value: unknown): Whole {
  const copy = structuredClone(whole);
  const name = path.at(-1);
  let at: unknown = copy;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isRecord(at)) at = at[step] ??= {};
  }
  if (name === undefined) return copy;
  if (Array.isArray(at)) at[Number(name)] = value;
  else if (isRecord(at) && value === undefined) delete at[name];
  else if (isRecord(at)) at[name] = value;
  return copy;
}
