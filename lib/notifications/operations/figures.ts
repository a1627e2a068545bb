import { read } from '#db/client';
import type { Channel, PublicAudience } from '#lib/notifications/model';
import { type Figures, figuresOf } from '#lib/notifications/outbox/store';
import { countAudience } from '#lib/notifications/subscribers/store';

/** What became of something that was told under a key, on one channel. */
export async function figures(key: string, channel: Channel): Promise<Figures> {
  return figuresOf(read, key, channel);
}

/** How many an audience means, before anything is told to it. */
export async function countReached(audience: PublicAudience): Promise<{ people: number; push: number; mail: number }> {
  return countAudience(read, audience);
}
