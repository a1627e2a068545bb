type Used = { slug: string; facts: { rank?: number | undefined } };

/** Most used first, then by the entry's own name, so that the order is the same everywhere. */
export function byUse<Entry extends Used>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.facts.rank ?? 999) - (b.facts.rank ?? 999) || a.slug.localeCompare(b.slug));
}
