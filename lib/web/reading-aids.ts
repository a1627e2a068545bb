/** What a reader can switch on for himself on every page. Order is fixed: it is part of a cache key. */
export const readingAids = ['large', 'furigana'] as const;
export type ReadingAid = (typeof readingAids)[number];

/** The cookie that holds them, the aids joined by dots; a year, readable by the server only. */
export const aidsCookie = 'aids';
/** The header by which the front tells a page; pages never see the cookie itself. */
export const aidsHeader = 'x-reading-aids';

/** The aids named in a cookie's or header's value; anything unknown or broken is passed over. */
export function parseAids(value: string): ReadingAid[] {
  const named = value.split('.');
  return readingAids.filter((aid) => named.includes(aid));
}
