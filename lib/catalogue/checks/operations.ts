import { type Reader, read } from '#db/client';
import { checkEntry } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import type { Finding } from '#lib/catalogue/checks/model';
import { roomFindings } from '#lib/catalogue/checks/rooms';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findFiles } from '#lib/catalogue/files/store';
import { linkFindings } from '#lib/catalogue/links/operations';
import { standingFrom } from '#lib/facilities/reservations/operations/standing';
import { keptWhile } from '#lib/publication/kept';
import { currentCatalogueVersion } from '#lib/publication/operations';

/** What can be found wrong with an entry in the city as it is published now, dead links outside it too; `today` is the day in Japan. */
export async function findingsOf(entry: EntryFile, today: string): Promise<Finding[]> {
  const { entries, ...context } = await currentContext(today);
  // An entry may refer to itself before it is published.
  const own = new Set([...(entries.get(entry.kind) ?? []), entry.slug]);
  const standing = entry.kind === 'room' ? await standingFrom(today) : context.standing;
  const around = { ...context, standing, entries: new Map([...entries, [entry.kind, own]]) };
  return [...checkEntry(entry, around), ...(await linkFindings(entry))];
}

/** Whether what stands in a room by now keeps it from being published as it is written: asked once more inside the transaction. */
export async function isRoomHeld(reader: Reader, rooms: readonly EntryFile[], today: string): Promise<boolean> {
  if (!rooms.some(({ kind }) => kind === 'room')) return false;
  const around = { cells: new Map(), standing: await standingFrom(today, reader) };
  return rooms.some((room) => roomFindings(room, around).some(({ code }) => code === 'cell-not-held'));
}

/** The context is the same until something is published: it is put together once. */
const currentContext = keptWhile(
  async (today: string) => `${await currentCatalogueVersion()} ${today}`,
  async (today: string) => contextOf(await findFiles(read), today),
);
