import type { Day } from '#lib/calendar/day';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { Quotation } from '#lib/facilities/fees/model';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { holdsOn } from '#lib/facilities/hours/when';
import type { RoomAt } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';

/** Who asked for a reservation and with what, as its quotation kept it, as far as the new room has that on the new day. */
export function askedBefore(reservation: Pick<Reservation, 'quotation' | 'applicantClass' | 'people'>, at: RoomAt, day: Day) {
  const read = Quotation.safeParse(reservation.quotation);
  const before = read.success ? read.data : undefined;
  const as = applicantClasses.find((one) => one === reservation.applicantClass) ?? 'resident';
  const use = at.room.uses.find(({ id }) => id === before?.use)?.id;
  const applicant: Applicant = { class: as, holder: before?.holder ?? 'person', priorities: [], ...(use && { use }) };
  return {
    applicant,
    extras: {
      people: reservation.people,
      equipment: before ? piecesIn(before, at) : [],
      heating: before ? heatingIn(before, at, day) : [],
    },
  };
}

/** How many pieces were asked for: a line counts each of them for every slot or hour that has begun. */
function piecesIn({ lines, slots, from, to }: Quotation, { room }: RoomAt): { id: string; pieces: number }[] {
  const units = { use: 1, slot: Math.max(1, slots.length), hour: Math.ceil(lengthOf({ from, to }) / 60) };
  return room.equipment.flatMap(({ id, per, pieces }) => {
    const line = lines.find((one) => one.what === 'equipment' && one.id === id);
    return line ? [{ id, pieces: Math.min(pieces, Math.round(line.quantity / units[per])) }] : [];
  });
}

/** The heating that somebody asked for; that of the season comes by itself. */
function heatingIn({ lines }: Quotation, { room, holidays }: RoomAt, day: Day): string[] {
  const had = new Set(lines.filter(({ what }) => what === 'heating').map(({ id }) => id));
  return room.heating.filter((row) => row.asked && had.has(row.id) && holdsOn(row, day, holidays)).map(({ id }) => id);
}
