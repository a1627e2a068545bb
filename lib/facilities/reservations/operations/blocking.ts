import { read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { settle } from '#lib/facilities/payments/operations/charging';
import {
  addBlock,
  type Block,
  closingBlocks,
  endClosing,
  findBlock,
  holdBlock,
  removeBlock,
} from '#lib/facilities/reservations/blocks/store';
import { claim, giveUp, holdersIn } from '#lib/facilities/reservations/claims/store';
import { type Bookable, type House, longestBlockDays, type Reservation, type Span } from '#lib/facilities/reservations/model';
import { passOn, placeOf } from '#lib/facilities/reservations/operations/freeing';
import { change } from '#lib/facilities/reservations/operations/recording';
import { canHappen, claimsOf } from '#lib/facilities/reservations/rules';
import { holdReservation, liveAmong } from '#lib/facilities/reservations/store';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What is closed, when and why. `cancelling`: whoever has reserved it is called off, and told the reason; of references only these. */
export type Blocking = { room: string; span: Span; reason: string; cancelling: boolean | ReadonlySet<string> };

export type BlockFault = { code: 'not-found' | 'time-wrong' | 'reason-missing' | 'reserved'; references: string[] };

const refuse = (code: BlockFault['code'], references: string[] = []) => refused({ code, references });

/** So many reservations are called off in one transaction: others have their turn in between. */
const atOnce = 20;

/**
 * Keeps a room closed for a time, days on end if need be; the answer is the block's id. Refused where it is reserved
 * (`reserved`, and which), unless these are to be cancelled: then nobody can reserve from this moment, and the chore calls
 * them off one after another, each with a notice (tending.ts), so that whoever closes a whole house need not wait for it.
 */
export async function putBlock(staff: AtDesk, blocking: Blocking, { roomOf, now }: House): Promise<Result<string, BlockFault>> {
  const { span, reason, cancelling } = blocking;
  const room = await roomOf(blocking.room);
  if (!room || !may(staff, 'reservations.handle', room.office)) return refuse('not-found');
  if (span.begins >= span.ends || span.ends - span.begins > longestBlockDays * 96) return refuse('time-wrong');
  if (reason.trim() === '') return refuse('reason-missing');
  const block = blockOf(staff, room, blocking, now);
  return write(async (writer) => {
    // What others hold stays theirs: another block, or the preparation of a use outside of this time.
    await claim(writer, claimsOf(block.id, block.cells, span));
    const reserved = staying(await reservedIn(writer, block), cancelling);
    if (reserved.length > 0) {
      await giveUp(writer, [block.id]);
      return refuse(
        'reserved',
        reserved.map(({ reference }) => reference),
      );
    }
    await addBlock(writer, block);
    const after = { room: block.room, ...span, reason: block.reason, cancelling: cancelling !== false };
    await record(writer, staff, { act: 'reservations.blocked', subject: `room/${block.room}`, after }, now);
    return ok(block.id);
  });
}

/** Those that are not to be called off. */
function staying(reserved: readonly Reservation[], cancelling: Blocking['cancelling']): readonly Reservation[] {
  if (typeof cancelling === 'boolean') return cancelling ? [] : reserved;
  return reserved.filter((one) => canHappen('cancelled', one) && !cancelling.has(one.reference));
}

function blockOf({ id }: AtDesk, { room, cells }: Bookable, { span, reason }: Blocking, now: Date): Block {
  return { id: newKey(), room, cells: [...cells], ...span, reason: reason.trim(), closing: true, madeBy: id, madeAt: now };
}

/** Opens a room again; false when there is no such block, or it is not this office's. */
export async function unblockRoom(staff: AtDesk, id: string, { roomOf, now }: House): Promise<boolean> {
  const found = await findBlock(read, id);
  const room = found && (await roomOf(found.room));
  if (!found || !room || !may(staff, 'reservations.handle', room.office)) return false;
  return write(async (writer) => {
    const block = await holdBlock(writer, id);
    if (!block) return false;
    await removeBlock(writer, id);
    await giveUp(writer, [id]);
    await passOn(writer, { cells: block.cells, span: block }, now);
    const before = { room: block.room, begins: block.begins, ends: block.ends, reason: block.reason };
    await record(writer, staff, { act: 'reservations.unblocked', subject: `room/${block.room}`, before }, now);
    return true;
  });
}

/** Those whose use lies in a block's time and place. */
async function reservedIn(writer: Writer, { cells, begins, ends }: Block): Promise<Reservation[]> {
  return liveAmong(writer, await holdersIn(writer, cells, { begins, ends }), { begins, ends });
}

/** Puts new blocks in force, and goes on calling off what stands in them; whoever is killed in between, another goes on. Tells how many were. */
export async function callOff(now: Date): Promise<number> {
  let count = 0;
  for (const { id } of await closingBlocks(read)) {
    let done: number;
    do {
      done = await write((writer) => callOffSome(writer, id, now));
      count += done;
    } while (done > 0);
  }
  return count;
}

async function callOffSome(writer: Writer, id: string, now: Date): Promise<number> {
  const block = await holdBlock(writer, id);
  if (!block?.closing) return 0;
  // What somebody gave up on PostgreSQL while the block was being written, and he did not see it.
  await claim(writer, claimsOf(id, block.cells, block));
  const open = (await reservedIn(writer, block)).filter((one) => canHappen('cancelled', one)).slice(0, atOnce);
  for (const { reference } of open) {
    const reservation = await holdReservation(writer, reference);
    if (!reservation || !canHappen('cancelled', reservation)) continue;
    await giveUp(writer, [reference]);
    const values = { state: 'cancelled', offered: false, dueAt: null } as const;
    const after = await change(writer, reservation, values, { act: 'cancelled', by: 'staff', reason: block.reason }, now);
    await settle(writer, after, 'city', now);
    // The block takes its part of it.
    await passOn(writer, placeOf(after), now);
  }
  if (open.length === 0) await endClosing(writer, id);
  return open.length;
}
