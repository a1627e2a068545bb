import type { Reader } from '#db/connection';

/** Something that waits for a resident: its name in `messages/<locale>/me.json` (`awaiting`), where it is done, and by when. */
export type Awaiting = { what: 'application' | 'reservation' | 'message'; title: string; path: string; due: Date | undefined };

/** Every domain in which something can wait for a resident. Later ones add themselves here. */
export const awaitings: ((reader: Reader, residentId: string, now: Date) => Promise<Awaiting[]>)[] = [];
