import { read } from '#db/client';
import {
  openBooks,
  outbox,
  paymentEntries,
  reservationApplications,
  reservationEvents,
  reservations,
  roomBlocks,
  roomClaims,
} from '#db/schema';
import { PaymentEntry } from '#lib/facilities/payments/model';
import { accountOf, totalOf } from '#lib/facilities/payments/rules';
import { liveStates, Made, Reservation } from '#lib/facilities/reservations/model';
import { claimsOf, overlap, shareCells, slotOf } from '#lib/facilities/reservations/rules';

const nameOf = ({ cell, quarter }: { cell: string; quarter: number }) => `${cell}@${quarter}`;
const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether calendar, ledger, notices, answers and books say the same: every fault as a sentence, none when they agree. `inMotion`:
 * reservations in closed rooms may still be waiting to be called off.
 */
export async function disagreements({ inMotion = false } = {}): Promise<string[]> {
  const all = (await read.select().from(reservations)).map((row) => Reservation.parse(row));
  const held = new Map((await read.select().from(roomClaims)).map((claim) => [nameOf(claim), claim.holder]));
  return [...(await ofCalendar(all, held, inMotion)), ...(await ofLedger(all)), ...(await ofAnswers(all)), ...(await ofBooks(all))];
}

/** Each live reservation has all of its quarters, each block what no reservation has, and nobody anything else. */
async function ofCalendar(all: readonly Reservation[], held: Map<string, string>, inMotion: boolean): Promise<string[]> {
  const faults: string[] = [];
  const left = new Map(held);
  const live = all.filter(({ state }) => liveStates.some((one) => one === state));
  for (const { reference, cells, occupiedFrom, occupiedUntil } of live)
    for (const claim of claimsOf(reference, cells, { begins: occupiedFrom, ends: occupiedUntil })) {
      if (held.get(nameOf(claim)) !== reference) faults.push(`${reference} lacks ${nameOf(claim)}`);
      left.delete(nameOf(claim));
    }
  for (const row of await read.select().from(roomBlocks)) {
    const cells = Array.isArray(row.cells) ? row.cells.map(String) : [];
    for (const claim of claimsOf(row.id, cells, row)) {
      if (!held.has(nameOf(claim))) faults.push(`block ${row.id} lets ${nameOf(claim)} free`);
      if (left.get(nameOf(claim)) === row.id) left.delete(nameOf(claim));
    }
    const inside = live.filter((one) => one.state !== 'used' && shareCells(one.cells, cells) && overlap(one, row));
    if (inside.length > 0 && !(inMotion && row.closing))
      faults.push(`block ${row.id} stands over ${inside.map(({ reference }) => reference)}`);
  }
  return [...faults, ...[...left].map(([name, holder]) => `${name} is held by ${holder}, who is not there`)];
}

/** Each reservation stands as its last line says, its lines are counted without a gap, and each was told once. */
async function ofLedger(all: readonly Reservation[]): Promise<string[]> {
  const faults: string[] = [];
  const lines = Map.groupBy(await read.select().from(reservationEvents), ({ reference }) => reference);
  const told = new Map((await read.select().from(outbox)).map(({ key, params }) => [key, params]));
  for (const one of all) {
    const events = (lines.get(one.reference) ?? []).sort((a, b) => a.number - b.number);
    lines.delete(one.reference);
    const last = events.at(-1);
    if (
      !same(
        events.map(({ number }) => number),
        Array.from({ length: one.edition }, (_, at) => at + 1),
      )
    )
      faults.push(`${one.reference}: lines`);
    if (!last || !same([last.state, last.room, last.begins, last.ends], [one.state, one.room, one.begins, one.ends]))
      faults.push(`${one.reference} is ${one.state}, its last line ${last?.state}`);
    if (one.residentId === null) continue;
    for (const { number, act, room, begins, ends } of events) {
      const key = `resident/${one.residentId}/reservations/${one.reference}/${number}`;
      const params = told.get(key);
      const isSilent = act === 'checked-in' || (act === 'made' && one.application !== one.reference);
      if (isSilent === told.delete(key)) faults.push(`${one.reference}: ${act} was ${isSilent ? '' : 'not '}told`);
      const said = params && { room: Reflect.get(Object(params), 'room'), slot: Reflect.get(Object(params), 'slot') };
      if (said && !same(said, { room, slot: slotOf({ begins, ends }) })) faults.push(`${one.reference}: ${act} was told otherwise`);
    }
  }
  const loose = [...told.keys()].filter((key) => key.includes('/reservations/'));
  return [...faults, ...[...lines.keys()].map((of) => `lines of ${of}`), ...loose.map((key) => `told of nothing: ${key}`)];
}

/** Each answer names reservations that are there, and each that was applied for stands in an answer. */
async function ofAnswers(all: readonly Reservation[]): Promise<string[]> {
  const answers = (await read.select().from(reservationApplications)).flatMap(({ answer }) => Made.parse(answer));
  const answered = new Set(answers.flatMap((one) => ('reference' in one ? [one.reference] : [])));
  const offers = new Set(
    (await read.select().from(reservationEvents)).flatMap(({ act, reference }) => (act === 'offered' ? [reference] : [])),
  );
  const unanswered = all.filter(({ reference }) => !answered.delete(reference) && !offers.has(reference));
  return [...unanswered.map(({ reference }) => `${reference} is in no answer`), ...[...answered].map((one) => `${one} was promised`)];
}

/** The price of each that stands is what it was quoted; of what ended no more than was paid; money was told to whose it is. */
async function ofBooks(all: readonly Reservation[]): Promise<string[]> {
  const faults: string[] = [];
  const books = Map.groupBy(
    (await read.select().from(paymentEntries)).map((row) => PaymentEntry.parse(row)),
    ({ reference }) => reference,
  );
  const absent = await noShows();
  const told = new Set((await read.select().from(outbox)).map(({ key }) => key));
  const open = new Set((await read.select().from(openBooks)).map(({ reference }) => reference));
  for (const { reference, state, quotation, residentId } of all) {
    const entries = (books.get(reference) ?? []).sort((one, other) => one.number - other.number);
    books.delete(reference);
    const { priceYen, receivedYen, dueYen } = accountOf(entries);
    if (open.delete(reference) !== (dueYen !== 0)) faults.push(`${reference}: ${dueYen} are due, and the list does not know`);
    const total = totalOf(quotation);
    const stands = liveStates.some((one) => one === state) || absent.has(reference);
    if (stands ? priceYen !== total : priceYen < 0 || priceYen > receivedYen)
      faults.push(`${reference} is ${state}, costs ${priceYen} of ${total}, ${receivedYen} received`);
    if (entries.some(({ number }, at) => number !== at + 1)) faults.push(`${reference}: entries`);
    const paid = entries.filter(({ kind }) => kind === 'paid');
    const isTold = ({ number }: PaymentEntry) => told.has(`resident/${residentId}/payments/${reference}/received/${number}`);
    if (residentId !== null && !paid.every(isTold)) faults.push(`${reference}: payments were not told`);
  }
  const loose = [...books.keys(), ...open].map((of) => `books of ${of}, who is not there`);
  return [...faults, ...loose];
}

async function noShows(): Promise<Set<string>> {
  const rows = await read.select().from(reservationEvents);
  return new Set(rows.filter(({ act }) => act === 'no-show').map(({ reference }) => reference));
}
