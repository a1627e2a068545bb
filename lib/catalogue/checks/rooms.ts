import type { CheckContext } from '#lib/catalogue/checks/check';
import type { Finding } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { hasPriceFor } from '#lib/facilities/fees/prices';
import { RoomFacts } from '#lib/facilities/model';
import { originalLocale } from '#lib/i18n/locales';

/** Where each part of a room lies: the facilities whose rooms have it. */
export type Cells = ReadonlyMap<string, ReadonlySet<string>>;

/** The parts that each thing standing in a room was made with, by room. */
export type Standing = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Faults of a room that its form cannot show: a slot or time that has no price for everybody, a part that is another facility's or that those who have reserved it do not hold. */
export function roomFindings({ kind, slug, facts }: EntryFile, { cells, standing }: Pick<CheckContext, 'cells' | 'standing'>): Finding[] {
  const parsed = kind === 'room' ? RoomFacts.safeParse(facts) : undefined;
  if (!parsed?.success) return [];
  const room = parsed.data;
  const at = (...path: (string | number)[]) =>
    ({ severity: 'block', place: { locale: originalLocale, path: ['facts', ...path] } }) as const;
  const wanted = room.booking.kind === 'slots' ? room.slots.map(({ id }) => id) : ['free'];
  return [
    ...wanted
      .filter((slot) => !hasPriceFor(room.fees, slot))
      .map((slot): Finding => ({ code: 'slot-without-price', ...at('fees'), excerpt: slot })),
    ...room.cells
      .map((cell, place) => ({ cell, place }))
      .filter(({ cell }) => [...(cells.get(cell) ?? [])].some((facility) => facility !== room.facility))
      .map(({ cell, place }): Finding => ({ code: 'cell-elsewhere', ...at('cells', place), excerpt: cell })),
    // Somebody else could reserve the part, and both would stand in the room.
    ...room.cells
      .map((cell, place) => ({ cell, place }))
      .filter(({ cell }) => standing.get(slug)?.some((held) => !held.includes(cell)))
      .map(({ cell, place }): Finding => ({ code: 'cell-not-held', ...at('cells', place), excerpt: cell })),
  ];
}

/** All rooms that are whole. */
export function roomsIn(entries: readonly EntryFile[]): Map<string, RoomFacts> {
  return new Map(
    entries.flatMap(({ kind, slug, facts }) => {
      const parsed = kind === 'room' ? RoomFacts.safeParse(facts) : undefined;
      return parsed?.success ? [[slug, parsed.data]] : [];
    }),
  );
}

/** The parts of these rooms. */
export function cellsIn(rooms: ReadonlyMap<string, RoomFacts>): Cells {
  const cells = new Map<string, Set<string>>();
  for (const room of rooms.values()) for (const cell of room.cells) cells.set(cell, (cells.get(cell) ?? new Set()).add(room.facility));
  return cells;
}
