import { read } from '#db/client';
import { whoHears } from '#lib/facilities/applicants/operations/telling';
import { type Closing, closingIn } from '#lib/facilities/desk/blocking';
import type { Fields } from '#lib/facilities/desk/fields';
import type { FormFaults } from '#lib/facilities/desk/operations/booking';
import { cellsOf, deskRoomSlugs, deskRoomsOf, roomsSharing } from '#lib/facilities/desk/operations/rooms';
import { type DeskReservation, withoutNames } from '#lib/facilities/desk/operations/seeing';
import { calledOffBy, liveIn } from '#lib/facilities/desk/store';
import { houseNow } from '#lib/facilities/operations/house';
import { type Block, blocksOver } from '#lib/facilities/reservations/blocks/store';
import type { Span } from '#lib/facilities/reservations/model';
import { putBlock, unblockRoom } from '#lib/facilities/reservations/operations/blocking';
import { canHappen, quarterAt, shareCells } from '#lib/facilities/reservations/rules';
import { contactOf } from '#lib/residents/operations/contact';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** Which rooms of his somebody at the desk would close, and who would be called off then. */
export type Preview = { rooms: string[]; concerned: DeskReservation[] };

/** Who would be called off: all reservations of these rooms in that time that are not in use already, the first first. */
export async function previewClosing(staff: AtDesk, closing: Closing): Promise<Preview> {
  const own = await deskRoomSlugs(staff);
  const rooms = (await roomsIn(staff, closing)).filter((room) => own.includes(room));
  return { rooms, concerned: await standingIn(rooms, closing.span) };
}

async function roomsIn(staff: AtDesk, { rooms, facilities }: Closing): Promise<string[]> {
  return [...new Set([...rooms, ...(await deskRoomsOf(staff, facilities))])];
}

async function standingIn(rooms: readonly string[], span: Span): Promise<DeskReservation[]> {
  const cells = await cellsOf(rooms);
  const sharing = (await roomsSharing(cells)).map(({ slug }) => slug);
  const live = await liveIn(read, sharing, span);
  return live.filter((one) => shareCells(one.cells, cells) && canHappen('cancelled', one)).map(withoutNames);
}

/** What a closing did: how many rooms are closed, and how many reservations are being called off. */
export type Closed = { rooms: number; concerned: number };

/**
 * 閉める: closes rooms at once, all that a form names, each with its own block. `seen` in the fields are the references that
 * the preview named: where there is another meanwhile, it is shown again (`reserved`), and rooms that are closed by then stay
 * so. Those concerned are called off one after another by the chore, each with a notice.
 */
export async function closeAtDesk(staff: AtDesk, fields: Fields, now: Date): Promise<Result<Closed, FormFaults>> {
  const closing = closingIn(fields, now);
  if (!closing.ok) return closing;
  const { span, reason } = closing.value;
  const [rooms, own] = await Promise.all([roomsIn(staff, closing.value), deskRoomSlugs(staff)]);
  if (rooms.length === 0 || rooms.some((room) => !own.includes(room))) return refused({ fields: { rooms: 'rooms-gone' } });
  const concerned = await standingIn(rooms, span);
  const seen = new Set(fields['seen']?.split(' '));
  if (concerned.some(({ reference }) => !seen.has(reference))) return refused({ fields: { preview: 'reserved' } });
  const closed = await alreadyClosed(closing.value);
  for (const room of rooms.filter((one) => !closed.has(one))) {
    const put = await putBlock(staff, { room, span, reason, cancelling: seen }, houseNow(now));
    if (!put.ok) return refused({ fields: put.fault.code === 'reserved' ? { preview: 'reserved' } : { rooms: 'rooms-gone' } });
  }
  return ok({ rooms: rooms.length, concerned: concerned.length });
}

/** Rooms that are closed for that very time and reason: the form sent again goes on where it was stopped. */
async function alreadyClosed({ span, reason }: Closing): Promise<Set<string>> {
  const same = (await blocksOver(read, span)).filter(
    (one) => one.begins === span.begins && one.ends === span.ends && one.reason === reason,
  );
  return new Set(same.map(({ room }) => room));
}

/** Rooms that were closed together: at one moment, for one time and reason. */
export type ClosedRooms = Span & {
  blocks: Block[];
  reason: string;
  madeAt: Date;
  /** Reservations that are still to be called off; 0 when it is done. */
  left: number;
  /** Those whom no notice reaches, so that they are told by telephone, by their receipt numbers. */
  toRing: string[];
};

/** What is closed now or will be of the rooms that somebody at the desk handles, the next first. */
export async function closedAtDesk(staff: AtDesk, now: Date): Promise<ClosedRooms[]> {
  const own = new Set(await deskRoomSlugs(staff));
  const from = quarterAt(now);
  const blocks = (await blocksOver(read, { begins: from, ends: from + 3 * 365 * 96 })).filter(({ room }) => own.has(room));
  const together = Map.groupBy(blocks, ({ madeAt, begins, ends, reason }) => JSON.stringify([madeAt, begins, ends, reason]));
  const all = await Promise.all([...together.values()].map(asClosed));
  return all.flat().sort((one, other) => one.begins - other.begins);
}

async function asClosed(blocks: readonly Block[]): Promise<ClosedRooms[]> {
  const [first] = blocks;
  if (!first) return [];
  const { begins, ends, reason, madeAt } = first;
  const rooms = blocks.map(({ room }) => room);
  const concerned = blocks.some(({ closing }) => closing) ? await standingIn(rooms, { begins, ends }) : [];
  const toRing = await unreachedBy(first, await sharingWith(blocks));
  return [{ begins, ends, reason, madeAt, blocks: [...blocks], left: concerned.length, toRing }];
}

/** Whom no notice reaches: who has no account (any more), and groups of which nobody has. */
async function unreachedBy(block: Block, rooms: readonly string[]): Promise<string[]> {
  const calledOff = await calledOffBy(read, block, rooms);
  const reached = await Promise.all(
    calledOff.map(async (one) => {
      const residentId = await whoHears(read, one);
      return residentId !== null && (await contactOf(read, residentId)) !== undefined;
    }),
  );
  return calledOff.filter((_, place) => !reached[place]).map(({ reference }) => reference);
}

async function sharingWith(blocks: readonly Block[]): Promise<string[]> {
  return (await roomsSharing(blocks.flatMap(({ cells }) => cells))).map(({ slug }) => slug);
}

/** Opens rooms again, by the ids of their blocks; tells how many. Nobody who was called off has his room back by it. */
export async function openAtDesk(staff: AtDesk, ids: readonly string[], now: Date): Promise<number> {
  let opened = 0;
  for (const id of ids.slice(0, mostTogether)) if (await unblockRoom(staff, id, houseNow(now))) opened += 1;
  return opened;
}

const mostTogether = 200;
