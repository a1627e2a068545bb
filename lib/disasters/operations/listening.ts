import { write } from '#db/client';
import { agencyFeeds } from '#lib/disasters/feeds/agency';
import { takeReports } from '#lib/disasters/feeds/operations';
import { tellOfWarnings } from '#lib/disasters/operations/telling-warnings';
import { newKey } from '#lib/id';
import { renewLease, takeLease } from '#lib/lease/store';

/** The agency writes its feeds anew in the first seconds of a minute and asks to be visited after the twentieth. */
const fromSecond = 20;

/** A visit with many reports may take so long before another process takes the work over, in milliseconds. */
const lease = 60_000;

/**
 * The work of listening to the agency and telling people what it says, for whoever keeps the clock: at once when the city hall opens, then once a minute. A
 * server of recorded files, for exercises, is asked every time. Of several processes one listens.
 */
export function listener(base: string): (now: Date) => Promise<number> {
  const holder = newKey();
  let heard = -1;
  return async (now) => {
    const minute = Math.floor(now.getTime() / 60_000);
    const isDue = base !== agencyFeeds || heard === -1 || (minute > heard && now.getUTCSeconds() >= fromSecond);
    if (!isDue) return 0;
    heard = minute;
    const work = { name: 'agency', holder };
    if (!(await write((writer) => takeLease(writer, { ...work, until: new Date(now.getTime() + lease) }, now)))) return 0;
    try {
      const came = await takeReports(now, { base, tell: tellOfWarnings });
      // What ended by itself, too.
      await tellOfWarnings(now);
      return came;
    } finally {
      await write((writer) => renewLease(writer, { ...work, until: new Date(0) }));
    }
  };
}
