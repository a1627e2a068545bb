import { read, type Writer } from '#db/client';
import { record } from '#lib/audit/operations';
import type { PaymentFault, ReductionRequest } from '#lib/facilities/payments/model';
import { type Book, confirmIfPaid, mayHandle, withBook } from '#lib/facilities/payments/operations/book';
import { tellIfRefundIsReady } from '#lib/facilities/payments/operations/charging';
import { tellOfMoney } from '#lib/facilities/payments/operations/telling';
import { accountOf, totalOf } from '#lib/facilities/payments/rules';
import { addEntry, findRequest, putRequest, waitingRequests } from '#lib/facilities/payments/store';
import { type House, longestReason, type Reservation } from '#lib/facilities/reservations/model';
import { isLive } from '#lib/facilities/reservations/rules';
import { changeReservation } from '#lib/facilities/reservations/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type Decided = Promise<Result<ReductionRequest, PaymentFault>>;

/**
 * 減免の承認: from now on the reservation has the quotation that was made with the reduction; the difference is entered, and
 * given back where it was paid. Where nothing is due any more, a hold that waits for payment is confirmed.
 */
export async function approveReduction(staff: AtDesk, reference: string, house: House): Decided {
  const { now } = house;
  return withRequest(staff, reference, house, async (writer, request, book) => {
    const { quotation } = request;
    const reservation = { ...book.reservation, quotation };
    await changeReservation(writer, reservation);
    const yen = totalOf(quotation) - accountOf(book.entries).priceYen;
    const entry = yen === 0 ? undefined : await addEntry(writer, reference, book.entries, { kind: 'reduced', yen }, now);
    const entries = entry ? [...book.entries, entry] : book.entries;
    const decided = await decide(writer, staff, { ...request, state: 'approved', decidedAt: now }, now);
    const told = { what: 'reduction-approved', yen: totalOf(quotation), number: request.askedAt.getTime() } as const;
    await tellOfMoney(writer, reservation, told, now);
    await tellIfRefundIsReady(writer, reservation, entries, now);
    await confirmIfPaid(writer, staff, { ...book, reservation, entries }, now);
    return ok(decided);
  });
}

/** Staff refuse it, and say why; the full price stands. */
export async function refuseReduction(staff: AtDesk, reference: string, reason: string, house: House): Decided {
  const { now } = house;
  const answer = reason.trim();
  if (answer === '') return refused('reason-missing');
  if (answer.length > longestReason) return refused('reason-long');
  return withRequest(staff, reference, house, async (writer, request, { reservation }) => {
    const decided = await decide(writer, staff, { ...request, state: 'refused', decidedAt: now, answer }, now);
    const yen = totalOf(reservation.quotation);
    const told = { what: 'reduction-refused', yen, reason: answer, number: request.askedAt.getTime() } as const;
    await tellOfMoney(writer, reservation, told, now);
    return ok(decided);
  });
}

type Work = (writer: Writer, request: ReductionRequest, book: Book) => Decided;

/** A request that waits, of a reservation that still has its room. */
async function withRequest(staff: AtDesk, reference: string, house: House, work: Work): Decided {
  return withBook(staff, reference, house, async (writer, book) => {
    const request = await findRequest(writer, reference);
    if (!request) return refused('not-found');
    return request.state === 'waiting' && isLive(book.reservation) ? work(writer, request, book) : refused('state-wrong');
  });
}

async function decide(writer: Writer, staff: AtDesk, request: ReductionRequest, now: Date): Promise<ReductionRequest> {
  const { reference, reductions, state, answer: reason } = request;
  const act = state === 'approved' ? 'payments.reduced' : 'payments.not-reduced';
  await putRequest(writer, request);
  await record(writer, staff, { act, subject: `reservation/${reference}`, after: { reductions, reason } }, now);
  return request;
}

/** What waits for the staff of an office, the longest waiting first. */
export async function waitingReductions(
  staff: AtDesk,
  { roomOf }: House,
): Promise<{ request: ReductionRequest; reservation: Reservation }[]> {
  const all = await waitingRequests(read);
  const rooms = await Promise.all(all.map(({ reservation }) => roomOf(reservation.room)));
  return all.filter((_, place) => mayHandle(staff, rooms[place]));
}
