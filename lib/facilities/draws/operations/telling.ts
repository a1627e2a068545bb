import type { Writer } from '#db/client';
import { whoHears } from '#lib/facilities/applicants/operations/telling';
import type { DrawEntry, DrawRound } from '#lib/facilities/draws/model';
import type { Reservation } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import type { DrawNotice, Message } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';

type Params = Extract<Message, { kind: 'draw' }>['params'];
type Whose = Pick<DrawEntry, 'reference' | 'residentId' | 'number'>;
type Of = Pick<DrawRound, 'id' | 'month' | 'rooms' | 'reason'>;

/** Tells who sent an application what became of it, once under its key; nobody where he has left. */
export async function tellEntry(
  writer: Writer,
  round: Of,
  entry: Whose,
  { what, key, ...more }: { what: DrawNotice; key: string } & Partial<Pick<Params, 'room' | 'slot' | 'reason'>>,
  now: Date,
): Promise<void> {
  if (entry.residentId === null) return;
  const params = { ...paramsOf(round, entry, what), ...more };
  const told = { residentId: entry.residentId, key: `draws/${entry.reference}/${key}`, message: { kind: 'draw', params } } as const;
  await tellResident(writer, told, now);
}

/** Tells whose reservation it is that it was won, or is so no more, in place of what is told of reservations otherwise. */
export async function tellWinner(
  writer: Writer,
  round: Of,
  { what, entry, reservation }: { what: DrawNotice; entry: Omit<Whose, 'residentId'>; reservation: Reservation },
  now: Date,
): Promise<void> {
  const { room, dueAt, reference, edition } = reservation;
  const residentId = await whoHears(writer, reservation);
  if (residentId === null) return;
  const params = { ...paramsOf(round, entry, what), room, slot: slotOf(reservation), until: dueAt?.toISOString() ?? null };
  const told = { residentId, key: `reservations/${reference}/${edition}`, message: { kind: 'draw', params } } as const;
  await tellResident(writer, { ...told, ...(dueAt && { usefulUntil: dueAt }) }, now);
}

function paramsOf({ id, month, rooms, reason }: Of, { reference, number }: Omit<Whose, 'residentId'>, what: DrawNotice): Params {
  return { what, round: id, month, room: rooms[0] ?? id, slot: null, reference, number: number ?? '', reason, until: null };
}
