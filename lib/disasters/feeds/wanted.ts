import type { FeedEntry } from '#lib/disasters/feeds/read-feed';
import { isRead } from '#lib/disasters/reports/read-report';

/** 府県予報区 as the names of warnings end: `…_VPWW55_014100.xml`. What has no such ending is for the whole country, or new. */
const ofOffice = /_VPWW\d\d_(\d{6})\.xml$/;

/**
 * Whether a report is worth fetching: of a kind that we read, and not the weather of another part of the country. A kind that
 * nobody has taught us is fetched too, so that the desk learns of it; forecasts and charts are not.
 */
export function isWanted({ url, title }: FeedEntry, forecastOffice: string): boolean {
  const office = ofOffice.exec(url)?.[1];
  return isRead(title) && (office === undefined || forecastOffice === '' || office === forecastOffice);
}
