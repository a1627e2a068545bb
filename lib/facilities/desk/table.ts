import { type Figures, occupancy } from '#lib/facilities/desk/figures';
import type { FacilityFigures } from '#lib/facilities/desk/operations/figures';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import type { DeskMessages } from '#lib/i18n/desk-messages';

type Words = DeskMessages['facility-desk'];

/** The columns of the figures, by their heads in somebody's language. */
export function figureColumns({ figures, booking }: Words): string[] {
  const { facility, room, reservations, hours, openHours, occupancy: share, people, cancelled, noShows } = figures;
  const percent = `${share} (%)`;
  return [
    facility,
    room,
    reservations,
    hours,
    openHours,
    percent,
    people,
    ...applicantClasses.map((one) => booking.classes[one]),
    cancelled,
    noShows,
  ];
}

/** A row for each room, and one for its facility, as numbers without their units. */
export function figureRows(facilities: readonly FacilityFigures[], { figures: { all: whole } }: Words): string[][] {
  return facilities.flatMap(({ title, all, rooms }) => [
    [title, whole, ...cellsOf(all)],
    ...rooms.map((room) => [title, room.title, ...cellsOf(room)]),
  ]);
}

function cellsOf(figures: Figures): string[] {
  const { reservations, hours, openHours, people, byClass, cancelled, noShows } = figures;
  const classes = applicantClasses.map((name) => byClass[name] ?? 0);
  return [reservations, hours, openHours, occupancy(figures), people, ...classes, cancelled, noShows].map(String);
}
