import type { Counted } from '#lib/facilities/desk/store';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { liveStates } from '#lib/facilities/reservations/model';

/** How much a room, or a whole facility, was used in a month. */
export type Figures = {
  /** Reservations whose room was kept for them, also those that nobody has confirmed yet. */
  reservations: number;
  hours: number;
  openHours: number;
  people: number;
  byClass: Readonly<Record<string, number>>;
  cancelled: number;
  noShows: number;
};

const isLive = ({ state }: Counted) => liveStates.some((one) => one === state);
const sumOf = (counted: readonly Counted[], of: 'reservations' | 'quarters' | 'people') => counted.reduce((sum, one) => sum + one[of], 0);

/** The figures of a room that was open for so many hours. */
export function figuresOf(counted: readonly Counted[], openHours: number): Figures {
  const live = counted.filter(isLive);
  const inState = (state: Counted['state']) =>
    sumOf(
      counted.filter((one) => one.state === state),
      'reservations',
    );
  const ofClass = (name: string) =>
    sumOf(
      live.filter((one) => one.class === name),
      'reservations',
    );
  return {
    reservations: sumOf(live, 'reservations'),
    hours: sumOf(live, 'quarters') / 4,
    openHours,
    people: sumOf(live, 'people'),
    byClass: Object.fromEntries(applicantClasses.map((name) => [name, ofClass(name)])),
    cancelled: inState('cancelled'),
    noShows: inState('no-show'),
  };
}

/** A room's figures, and of how many parts it is made. */
export type RoomFigures = Figures & { slug: string; title: string; parts: number };

/**
 * The figures of all rooms of a facility together. Its hours are those of its parts: a hall that divides in two counts
 * twice where it is used whole, out of twice the hours that it is open.
 */
export function together(rooms: readonly RoomFigures[], parts: number, openHours: number): Figures {
  const sum = (of: 'reservations' | 'people' | 'cancelled' | 'noShows') => rooms.reduce((total, one) => total + one[of], 0);
  const ofClass = (name: string) => rooms.reduce((total, { byClass }) => total + (byClass[name] ?? 0), 0);
  return {
    ...{ reservations: sum('reservations'), people: sum('people'), cancelled: sum('cancelled'), noShows: sum('noShows') },
    hours: rooms.reduce((total, { hours, parts: of }) => total + hours * of, 0),
    openHours: openHours * parts,
    byClass: Object.fromEntries(applicantClasses.map((name) => [name, ofClass(name)])),
  };
}

/** Whole per cent of the open hours; 0 where it was never open. */
export function occupancy({ hours, openHours }: Pick<Figures, 'hours' | 'openHours'>): number {
  return openHours === 0 ? 0 : Math.round((hours / openHours) * 100);
}
