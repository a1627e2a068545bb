import { nearest } from '#lib/search/distance';

/** Typing errors that are believed: two, fewer in a short name. */
const errorsIn = (typed: string) => Math.min(2, typed.length / 4);

/** What somebody may have meant who typed this: the name that is nearest, or none. */
export function suggestionFor(typed: string, names: readonly string[]): string | undefined {
  const allowed = errorsIn(typed);
  const near = names
    .filter((name) => Math.abs(name.length - typed.length) <= allowed)
    .map((name) => ({ name, cost: nearest(typed.toLowerCase(), name.toLowerCase(), allowed)?.cost ?? Number.POSITIVE_INFINITY }))
    .filter(({ cost }) => cost <= allowed);
  return near.toSorted((a, b) => a.cost - b.cost)[0]?.name;
}
