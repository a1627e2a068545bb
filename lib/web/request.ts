import { headers } from 'next/headers';
import { aidsHeader, parseAids, type ReadingAid } from '#lib/web/reading-aids';

/** The reading aids of the reader whose page is being drawn, as the front worked them out. */
export async function aidsOfRequest(): Promise<ReadingAid[]> {
  return parseAids((await headers()).get(aidsHeader) ?? '');
}
