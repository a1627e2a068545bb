import { read, type Writer, write } from '#db/client';
import type { PaymentEntry, PaymentFault } from '#lib/facilities/payments/model';
import { accountOf } from '#lib/facilities/payments/rules';
import { entriesOf } from '#lib/facilities/payments/store';
import type { Bookable, House, Reservation } from '#lib/facilities/reservations/model';
import { confirmHeld } from '#lib/facilities/reservations/operations/deciding';
import { findReservation, holdReservation } from '#lib/facilities/reservations/store';
import { type Result, refused } from '#lib/result';
import { type AtDesk, wholeCityHall } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** A reservation that this transaction holds, with its entries; its room may be in the catalogue no more. */
export type Book = { reservation: Reservation; room: Bookable | undefined; entries: readonly PaymentEntry[] };

/** Whether these staff handle the money of a room: those of its office; of one that is gone, those of the whole city hall. */
export function mayHandle(staff: AtDesk, room: Bookable | undefined): boolean {
  return may(staff, 'reservations.handle', room?.office ?? wholeCityHall);
}

/** Whether these staff handle the money of a room, for lists: each room is looked up once. */
export async function handledRooms(staff: AtDesk, roomOf: House['roomOf']): Promise<(room: string) => Promise<boolean>> {
  const known = new Map<string, Promise<Bookable | undefined>>();
  return async (room) => {
    const looked = known.get(room) ?? roomOf(room);
    known.set(room, looked);
    return mayHandle(staff, await looked);
  };
}

/** Opens a reservation's book in a transaction in which nobody else can change either. Refused: not of this office, or not there (not-found). */
export async function withBook<Value>(
  staff: AtDesk,
  reference: string,
  { roomOf }: House,
  work: (writer: Writer, book: Book) => Promise<Result<Value, PaymentFault>>,
): Promise<Result<Value, PaymentFault>> {
  const found = await findReservation(read, reference);
  const room = found && (await roomOf(found.room));
  if (!found || !mayHandle(staff, room)) return refused('not-found');
  return write(async (writer): Promise<Result<Value, PaymentFault>> => {
    const reservation = await holdReservation(writer, reference);
    if (!reservation) return refused('not-found');
    // It moved meanwhile, perhaps to a room of another office.
    if (reservation.room !== found.room) return refused('state-wrong');
    return work(writer, { reservation, room, entries: await entriesOf(writer, reference) });
  });
}

/** Confirms a hold of which nothing is due any more, where the room says that staff confirm when it is paid. */
export async function confirmIfPaid(writer: Writer, staff: AtDesk, { reservation, room, entries }: Book, now: Date): Promise<void> {
  const isWaiting = reservation.state === 'held' && !reservation.offered && room?.confirmedBy === 'staff';
  if (isWaiting && accountOf(entries).dueYen <= 0) await confirmHeld(writer, { by: 'staff', staff }, { reservation, room }, now);
}
