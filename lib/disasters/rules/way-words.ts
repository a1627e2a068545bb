import type { OpeningState } from '#lib/disasters/model';
import type { Fleeing } from '#lib/disasters/rules/nearest-sites';

/** So many sites are shown: more than one can be full, and a list is soon too long to choose from. */
export const sitesShown = 5;

/** Farther than this from any site nobody is in this city, in metres. */
const outsideCity = 30_000;

/** What is said before an answer, since people act on it, and after it; the sentences are in `messages/<locale>/sites.json`, under `found`. */
export const wordsBefore = ['none', 'far', 'tsunami'] as const;
export const wordsAfter = ['full', 'closed', 'fromDistrict', 'order', 'nearest'] as const;
const wayWords = [...wordsBefore, ...wordsAfter];
export type WayWord = (typeof wayWords)[number];

/** What counts of a site: how far it is in metres, and whether it is open. */
type Candidate = { metres: number; opening: OpeningState | undefined };

/**
 * The sentences that belong to an answer, on the server and on the phone alike.
 * @param near all sites for this disaster, those that are shown first: that others are full is worth knowing, too.
 */
export function wordsFor(fleeing: Fleeing, near: readonly Candidate[]): WayWord[] {
  const isIn = (state: OpeningState, sites: readonly Candidate[]) => sites.some(({ opening = 'closed' }) => opening === state);
  const holds: Record<WayWord, boolean> = {
    none: near.length === 0,
    far: near.length > 0 && near.every(({ metres }) => metres > outsideCity),
    tsunami: fleeing.hazard === 'tsunami',
    full: isIn('full', near),
    closed: isIn('closed', near.slice(0, sitesShown)),
    fromDistrict: 'district' in fleeing && near.length > 0,
    order: near.length > 0 && fleeing.hazard !== 'tsunami',
    nearest: near.length > 0 && fleeing.hazard === 'tsunami',
  };
  return wayWords.filter((word) => holds[word]);
}
