import { cache } from 'react';
import { systemClock } from '#lib/clock';
import { slugsSafeIn } from '#lib/disasters/operations/sites';
import { tellStanding } from '#lib/disasters/orders/operations/telling';
import { hazardNow } from '#lib/disasters/rules/hazard-now';
import { cityWarnings } from '#lib/disasters/warnings/operations';
import { voiceOfRequest } from '#lib/web/request';

/** What is in force for the city while a page is being drawn. Looked up once per page, since every page may have to say so. */
export const warningsOfRequest = cache(async () => cityWarnings(systemClock()));

/** The same of what the city itself says: orders, shelters, notices; meant, and in a drill. */
export const standingOfRequest = cache(async () => {
  const [voice, now] = [await voiceOfRequest(), systemClock()];
  const [real, drill] = await Promise.all([tellStanding('real', voice, now), tellStanding('drill', voice, now)]);
  return { real, drill };
});

/** The disaster to flee from while a page is being drawn; undefined on a calm day. */
export async function hazardOfRequest() {
  const [{ warnings }, { real }] = await Promise.all([warningsOfRequest(), standingOfRequest()]);
  return hazardNow(
    real.orders.map(({ order }) => order.content),
    warnings,
  );
}

/** The shelters that are open now and safe in the disaster that is there: a school by the sea is none in a tsunami. */
export async function safeSheltersOfRequest() {
  const [hazard, { real }] = await Promise.all([hazardOfRequest(), standingOfRequest()]);
  if (!hazard) return real.shelters;
  const safe = await slugsSafeIn(hazard);
  return real.shelters.filter(({ shelter }) => safe.has(shelter.site));
}
