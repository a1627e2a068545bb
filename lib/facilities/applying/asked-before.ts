import type { Extras } from '#lib/facilities/applying/rules';
import { type Applicant, concerns } from '#lib/facilities/eligibility/applicant';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { Quotation } from '#lib/facilities/fees/model';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { holdsOn } from '#lib/facilities/hours/when';
import type { RoomAt } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';

type Before = Pick<Reservation, 'quotation' | 'applicantClass' | 'people' | 'groupId'>;

/** What a quotation does not tell of whoever asked: what he may have today. */
type Known = Pick<Applicant, 'priorities' | 'birthday'>;

/**
 * Who asked for a reservation and with what, as its quotation kept it, as far as this room has it on this day and for him.
 * A reduction stands in the quotation when staff have approved it, and goes along.
 */
export function askedBefore(reservation: Before, at: RoomAt, day: string, known: Known = { priorities: [] }) {
  const before = Quotation.safeParse(reservation.quotation).data;
  const as = applicantClasses.find((one) => one === reservation.applicantClass) ?? 'resident';
  const holder = before?.holder ?? (reservation.groupId === null ? 'person' : 'group');
  const use = at.room.uses.find(({ id }) => id === before?.use)?.id;
  const applicant: Applicant = { class: as, holder, ...known, ...(use && { use }) };
  const extras: Extras = {
    people: reservation.people,
    equipment: before ? piecesIn(before, at) : [],
    heating: before ? heatingIn(before, at, day, applicant) : [],
    approved: before ? reductionsIn(before, at, applicant) : [],
  };
  return { applicant, extras };
}

const idsOf = ({ lines }: Quotation, what: Quotation['lines'][number]['what']) =>
  new Set(lines.filter((line) => line.what === what).map(({ id }) => id));

/** How many pieces were asked for: a line counts each of them for every slot or hour that has begun. */
function piecesIn({ lines, slots, from, to }: Quotation, { room }: RoomAt): { id: string; pieces: number }[] {
  const units = { use: 1, slot: Math.max(1, slots.length), hour: Math.ceil(lengthOf({ from, to }) / 60) };
  return room.equipment.flatMap(({ id, per, pieces }) => {
    const line = lines.find((one) => one.what === 'equipment' && one.id === id);
    return line ? [{ id, pieces: Math.min(pieces, Math.round(line.quantity / units[per])) }] : [];
  });
}

/** The heating that somebody asked for; that of the season comes by itself. */
function heatingIn(before: Quotation, { room, holidays }: RoomAt, day: string, applicant: Applicant): string[] {
  const had = idsOf(before, 'heating');
  const isThere = (row: (typeof room.heating)[number]) => row.asked && holdsOn(row, day, holidays) && concerns(row, applicant);
  return room.heating.filter((row) => had.has(row.id) && isThere(row)).map(({ id }) => id);
}

function reductionsIn(before: Quotation, { room }: RoomAt, applicant: Applicant): string[] {
  const had = idsOf(before, 'reduction');
  return room.reductions.filter((row) => had.has(row.id) && concerns(row, applicant)).map(({ id }) => id);
}
