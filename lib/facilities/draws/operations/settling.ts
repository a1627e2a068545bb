import { type Writer, write } from '#db/client';
import type { DrawEntry, DrawHouse, DrawRound } from '#lib/facilities/draws/model';
import { grant } from '#lib/facilities/draws/operations/granting';
import { tellEntry } from '#lib/facilities/draws/operations/telling';
import { changeEntry, changeRound, holdRound, untoldEntries } from '#lib/facilities/draws/store';

/** So many are told in one transaction: others have their turn in between. */
const atOnce = 20;

/**
 * Tells everybody who applied of the state that his round has come to; winners get their reservations. Each is told once:
 * whoever is killed in between, another goes on.
 */
export async function settleRound(id: string, house: DrawHouse): Promise<void> {
  while (await write((writer) => settleSome(writer, id, house)));
}

/** True while there are more. */
async function settleSome(writer: Writer, id: string, house: DrawHouse): Promise<boolean> {
  const round = await holdRound(writer, id);
  if (!round?.telling) return false;
  const entries = await untoldEntries(writer, id, round.state, atOnce);
  for (const entry of entries) {
    await settle(writer, round, entry, house);
    await changeEntry(writer, entry.reference, { told: round.state });
  }
  if (entries.length < atOnce) await changeRound(writer, id, { telling: false });
  return entries.length === atOnce;
}

async function settle(writer: Writer, round: DrawRound, entry: DrawEntry, house: DrawHouse): Promise<void> {
  const { now } = house;
  if (round.state === 'called-off') return tellEntry(writer, round, entry, { what: 'called-off', key: 'called-off' }, now);
  // Who is not in the list has been told so when it was closed.
  if (entry.number === null)
    return round.state === 'closed' ? tellEntry(writer, round, entry, { what: whyLeftOut(round, entry), key: 'closed' }, now) : undefined;
  if (round.file.state !== 'drawn') return tellEntry(writer, round, entry, { what: 'closed', key: 'closed' }, now);
  const { slots, allocations, round: terms } = round.file;
  const wins = allocations[0]?.wins.filter((win) => win.entry === entry.number) ?? [];
  if (wins.length === 0) return tellEntry(writer, round, entry, { what: 'lost', key: 'lost' }, now);
  const until = round.nextAt ?? new Date(terms.confirmBy);
  for (const slot of slots)
    if (wins.some((win) => win.slot === slot.id)) await grant(writer, { round, entry, slot, until, what: 'won' }, house);
}

/** Something that was wished for was there: then it was not for the wishes. */
function whyLeftOut({ file }: DrawRound, { wishes }: DrawEntry): 'group-over' | 'left-out' {
  const slots = file.state === 'announced' ? [] : file.slots;
  return slots.some(({ id }) => wishes.includes(id)) ? 'group-over' : 'left-out';
}
