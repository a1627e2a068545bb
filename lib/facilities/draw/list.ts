import { canonicalJson, compare } from '#lib/facilities/draw/hashes';
import type { DrawFault, DrawList, Entry, Slot } from '#lib/facilities/draw/model';

/** What is wrong with a list that is to be drawn from, or was: each number once and in order, each wish for a slot there is. */
export function listFaults({ round, slots, entries }: DrawList): DrawFault[] {
  const known = new Set(slots.map(({ id }) => id));
  return [
    ...notAscending(slots.map(({ id }) => id)),
    ...notAscending(entries.map(({ number }) => number)),
    ...differingCells(slots),
    ...entries.flatMap((entry) => wishFaults(entry, known, round.mostWishes)),
  ];
}

/** Sorted, a list has one hash only, and the order in which entries arrived has no say. */
function notAscending(ids: readonly string[]): DrawFault[] {
  return ids.filter((id, place) => place > 0 && compare(ids[place - 1] ?? '', id) >= 0).map((id) => fault('id-not-ascending', id));
}

/** A room that consisted of other cells for one entry than for the next could be won twice. */
function differingCells(slots: readonly Slot[]): DrawFault[] {
  const cellsOf = new Map<string, string>();
  return slots.flatMap(({ id, room, cells }) => {
    const these = canonicalJson(cells.toSorted(compare));
    const first = cellsOf.get(room) ?? these;
    cellsOf.set(room, first);
    return first === these ? [] : [fault('room-cells-differ', id)];
  });
}

function wishFaults({ number, wishes }: Entry, known: ReadonlySet<string>, most: number): DrawFault[] {
  return [
    ...wishes.filter((slot) => !known.has(slot)).map((slot) => fault('wish-unknown', `${number} ${slot}`)),
    ...wishes.filter((slot, place) => wishes.indexOf(slot) < place).map((slot) => fault('wish-twice', `${number} ${slot}`)),
    ...(wishes.length > most ? [fault('wishes-too-many', number)] : []),
  ];
}

const fault = (code: DrawFault['code'], about: string): DrawFault => ({ code, about });
