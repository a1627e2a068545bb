import { read } from '#db/client';
import type { Channel } from '#lib/notifications/model';
import { type Figures, figuresOf } from '#lib/notifications/outbox/store';

/** What became of something that was told under a key, on one channel. */
export async function figures(key: string, channel: Channel): Promise<Figures> {
  return figuresOf(read, key, channel);
}
