import { read, write } from '#db/client';
import { announce } from '#lib/facilities/draw/drawing';
import { type DrawHouse, type DrawRoom, DrawRound } from '#lib/facilities/draws/model';
import { hallsOf, monthsToAnnounce, roundOf, slotsIn, termsOf } from '#lib/facilities/draws/rules';
import { newSeed } from '#lib/facilities/draws/seeds';
import { addRound, roomsAnnounced } from '#lib/facilities/draws/store';
import type { DrawTerms } from '#lib/facilities/model';
import { shareCells } from '#lib/facilities/reservations/rules';
import { raiseContentVersion } from '#lib/publication/store';

type Coming = { hall: readonly DrawRoom[]; terms: DrawTerms; month: string };

/**
 * Announces every round that is near: its terms and slots as the catalogue has them now, and the commitment to a seed. What
 * was announced once stays as it is. Nothing is announced of halls that share a part on other terms: it would be won twice.
 * Tells the names of the new ones.
 */
export async function announceRounds({ rooms, now }: DrawHouse): Promise<string[]> {
  const coming = hallsOf(rooms)
    .filter(isAlone)
    .flatMap((hall): Coming[] => {
      const terms = hall[0] && termsOf(hall[0].facts.reserving);
      return terms ? monthsToAnnounce(terms, now).map((month) => ({ hall, terms, month })) : [];
    });
  const known = await roomsAnnounced(read, [...new Set(coming.map(({ month }) => month))]);
  const added: string[] = [];
  for (const one of coming) {
    if (one.hall.some(({ slug }) => known.has(`${slug} ${one.month}`))) continue;
    const id = await announceOne(one, now);
    if (id !== undefined) added.push(id);
  }
  return added;
}

function isAlone(hall: readonly DrawRoom[], _: number, halls: readonly (readonly DrawRoom[])[]): boolean {
  const cellsIn = (rooms: readonly DrawRoom[]) => rooms.flatMap(({ facts }) => facts.cells);
  const isOwn = !halls.some((other) => other !== hall && shareCells(cellsIn(hall), cellsIn(other)));
  if (!isOwn) console.error(`draws: ${hall[0]?.slug} shares a part with what is drawn on other terms; nothing of it is announced`);
  return isOwn;
}

async function announceOne({ hall, terms, month }: Coming, now: Date): Promise<string | undefined> {
  const [first] = hall;
  const slots = slotsIn(hall, month);
  if (!first || slots.length === 0) return undefined;
  const id = `${first.slug}-${month}`;
  const { seed, sealed } = await newSeed();
  const announced = announce(roundOf(id, terms, month), seed, now);
  if (!announced.ok) return undefined;
  const round = DrawRound.safeParse({
    ...{ id, month, office: first.facts.office, rooms: hall.map(({ slug }) => slug), slots, file: announced.value, seed: sealed },
    ...{ offerHours: Math.max(...hall.map(({ facts }) => facts.reserving.offerHours)), state: 'announced' },
    ...{ beaconValue: null, reason: '', nextAt: new Date(announced.value.round.applyTo), telling: false, announcedAt: now },
  });
  // What cannot be read back must not get in: it would stand in the way of every other round.
  if (!round.success) {
    console.error(`draws: ${id} cannot be announced: ${round.error.message}`);
    return undefined;
  }
  return write(async (writer) => {
    if (!(await addRound(writer, round.data))) return undefined;
    await raiseContentVersion(writer, 'told');
    return id;
  });
}
