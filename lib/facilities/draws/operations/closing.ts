import { type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { findGroup } from '#lib/facilities/applicants/groups/store';
import { isRegistered } from '#lib/facilities/applicants/rules';
import { closeList } from '#lib/facilities/draw/drawing';
import type { Slot } from '#lib/facilities/draw/model';
import type { DrawEntry, DrawHouse, DrawRound } from '#lib/facilities/draws/model';
import { freeSlots } from '#lib/facilities/draws/operations/places';
import { slotsIn } from '#lib/facilities/draws/rules';
import { changeEntry, changeRound, entriesOf, holdRound } from '#lib/facilities/draws/store';
import { newReference } from '#lib/id';
import { raiseContentVersion } from '#lib/publication/store';

/**
 * 締め切り: closes the list of a round and publishes it. Each application gets a random number; slots that are reserved, closed
 * or no longer offered are left out, and with them the wishes for them. False when it is not time, or was done.
 */
export async function closeRound(id: string, house: DrawHouse): Promise<boolean> {
  const { now } = house;
  return write(async (writer) => {
    const round = await holdRound(writer, id);
    if (round?.state !== 'announced' || round.file.state !== 'announced' || now < new Date(round.file.round.applyTo)) return false;
    const slots = await stillThere(writer, round, house);
    const entries = await numbered(writer, id, slots, now);
    const closed = closeList(round.file, { slots, entries }, now);
    if (!closed.ok) throw new Error(`The list of ${id} cannot be closed: ${JSON.stringify(closed.fault)}`);
    const nextAt = new Date(closed.value.round.drawAt);
    await changeRound(writer, id, { state: 'closed', file: closed.value, telling: true, nextAt });
    await raiseContentVersion(writer, 'told');
    return true;
  });
}

async function stillThere(writer: Writer, { slots, month }: DrawRound, { rooms }: DrawHouse): Promise<Slot[]> {
  const offered = new Set(slotsIn(rooms, month).map(nameOf));
  const free = await freeSlots(writer, slots);
  return slots.filter((slot) => free.has(slot.id) && offered.has(nameOf(slot)));
}

const nameOf = ({ id, from, to }: Slot) => `${id} ${from} ${to}`;

/** Gives each application a number under which nobody knows it; those of whose wishes none is left, and groups that are registered no more, get none. */
async function numbered(writer: Writer, round: string, slots: readonly Slot[], now: Date): Promise<{ number: string; wishes: string[] }[]> {
  const there = new Set(slots.map(({ id }) => id));
  const listed: { number: string; wishes: string[] }[] = [];
  for (const { reference, wishes, groupId } of await entriesOf(writer, round)) {
    const left = wishes.filter((wish) => there.has(wish));
    if (left.length === 0 || !(await mayDraw(writer, groupId, now))) continue;
    const number = freshNumber(new Set(listed.map((one) => one.number)));
    listed.push({ number, wishes: left });
    await changeEntry(writer, reference, { number } satisfies Partial<DrawEntry>);
  }
  return listed;
}

async function mayDraw(writer: Writer, groupId: string | null, now: Date): Promise<boolean> {
  const group = groupId === null ? undefined : await findGroup(writer, groupId);
  return groupId === null || (group !== undefined && isRegistered(group, dayOf(now)));
}

function freshNumber(known: ReadonlySet<string>): string {
  for (;;) {
    const number = newReference();
    if (!known.has(number)) return number;
  }
}
