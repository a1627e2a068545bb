import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Reservation, ReservationState } from '#lib/facilities/reservations/model';
import { momentOfQuarter } from '#lib/facilities/reservations/rules';

/** One reservation as a calendar shows it. */
export type FeedEntry = { reservation: Reservation; title: string; location: string; text: string; url: string };

const statuses: Readonly<Record<ReservationState, ICalEventStatus>> = {
  requested: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  used: ICalEventStatus.CONFIRMED,
  refused: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  released: ICalEventStatus.CANCELLED,
};

/** So often a calendar looks again, in seconds: a room may be moved or called off on the day. */
const lookedAtEvery = 3600;

/**
 * Reservations as iCalendar (RFC 5545), to subscribe to or to take into a calendar once. An entry keeps its name for ever
 * and counts its changes, so that a calendar moves and strikes out what was moved and cancelled. Times are written in
 * UTC: no time zone need be explained.
 */
export function reservationCalendar(name: string, { host, entries, made }: { host: string; entries: readonly FeedEntry[]; made: Date }) {
  const calendar = ical({ name, prodId: `//${host}//city hall//JA`, method: ICalCalendarMethod.PUBLISH, ttl: lookedAtEvery });
  for (const { reservation, title, location, text, url } of entries) {
    calendar.createEvent({
      id: `reservation-${reservation.reference}@${host}`,
      start: momentOfQuarter(reservation.begins),
      end: momentOfQuarter(reservation.ends),
      stamp: made,
      sequence: reservation.edition,
      status: statuses[reservation.state],
      summary: title,
      location,
      description: text,
      url,
    });
  }
  return calendar.toString();
}
