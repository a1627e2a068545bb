import type { ReservationState, Span } from '#lib/facilities/reservations/model';

/** What lies on a stretch of a room's day, as the board shows it: whose it is stands there as a receipt number only. */
export type Use =
  | { kind: 'reservation'; reference: string; state: ReservationState; people: number }
  /** Closed by staff. */
  | { kind: 'block'; reason: string }
  /** Taken through other rooms that are made of the same parts. */
  | { kind: 'elsewhere'; rooms: string[] }
  | { kind: 'preparation' }
  /** To be had: a slot by its id, or '' for free hours. */
  | { kind: 'free'; slot: string }
  /** Outside of the hours, between two slots, or over. */
  | { kind: 'nothing' };

export type Stretch = Span & { use: Use };
