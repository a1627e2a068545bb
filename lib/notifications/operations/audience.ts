import { read } from '#db/client';
import type { PublicAudience } from '#lib/notifications/model';
import { countAudience } from '#lib/notifications/subscribers/store';

/** How many an audience means who can be reached: people, browsers, and those who chose e-mail. */
export async function reachOf(audience: PublicAudience): Promise<{ people: number; push: number; mail: number }> {
  return countAudience(read, audience);
}
