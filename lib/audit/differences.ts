/** One thing that a record says changed; `before` or `after` is undefined where there was or is nothing. */
export type Difference = { key: string; before: string | undefined; after: string | undefined };

/** What differs between the two sides of a record, by the path to it (`texts.ja.title`), in the order in which it is written there. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, young] = [new Map(leaves(before)), new Map(leaves(after))];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((key) => ({ key, before: old.get(key), after: young.get(key) }))
    .filter((one) => one.before !== one.after);
}

function leaves(value: unknown, path: readonly string[] = []): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path.join('.'), String(value)]];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return [[path.join('.'), value.join('、')]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
