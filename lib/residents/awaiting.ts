import type { Reader } from '#db/connection';
import { reservationsAwaiting } from '#lib/facilities/reservations/operations/awaiting';
import type { Voice } from '#lib/i18n/voice';
import { applicationsAwaiting } from '#lib/procedures/cases/operations/awaiting';

/** Something that waits for a resident: its name in his language, where it is done, and by when. */
export type Awaiting = { what: 'application' | 'reservation' | 'message'; title: string; path: string; due: Date | undefined };

/** Every domain in which something can wait for a resident. Later ones add themselves here. */
export const awaitings: ((reader: Reader, residentId: string, voice: Voice, now: Date) => Promise<Awaiting[]>)[] = [
  applicationsAwaiting,
  reservationsAwaiting,
];
