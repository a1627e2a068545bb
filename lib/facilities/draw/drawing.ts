import { allocate, isSameWin, standingAfter, waitingOrder } from '#lib/facilities/draw/allocating';
import { commitmentOf, compare, drawOrder, listHashOf } from '#lib/facilities/draw/hashes';
import { listFaults } from '#lib/facilities/draw/list';
import {
  type Allocation,
  type Announced,
  type Closed,
  type DrawFault,
  type DrawList,
  type Drawn,
  drawForm,
  type Round,
  Seed,
  type Win,
} from '#lib/facilities/draw/model';
import { ok, type Result, refused } from '#lib/result';

/**
 * Announces a round: its terms, and the commitment to a seed of 32 random bytes (64 hex digits) that stays secret until the
 * draw. Refused once applications have closed: then nothing binds any more. Throws at a seed of another form.
 */
export function announce(round: Round, seed: string, now: Date): Result<Announced, 'applications-over'> {
  if (now >= new Date(round.applyTo)) return refused('applications-over');
  return ok({ form: drawForm, state: 'announced', round, commitment: commitmentOf(round, Seed.parse(seed)) });
}

/** Closes the list that is drawn from, to be published before the draw; the order in which entries came is forgotten. */
export function closeList(
  announced: Announced,
  { slots, entries }: Pick<DrawList, 'slots' | 'entries'>,
  now: Date,
): Result<Closed, 'applications-open' | DrawFault[]> {
  const { round } = announced;
  if (now < new Date(round.applyTo)) return refused('applications-open');
  const list = {
    slots: slots.toSorted((a, b) => compare(a.id, b.id)),
    entries: entries.toSorted((a, b) => compare(a.number, b.number)),
  };
  const faults = listFaults({ round, ...list });
  if (faults.length > 0) return refused(faults);
  return ok({ ...announced, ...list, state: 'closed', listHash: listHashOf(list) });
}

/** Draws: from the list, the seed announced and the value of the beacon (null where none was named) everything follows. */
export function draw(
  closed: Closed,
  seed: string,
  beaconValue: string | null,
  now: Date,
): Result<Drawn, 'too-early' | 'seed-wrong' | 'beacon-wrong'> {
  if (now < new Date(closed.round.drawAt)) return refused('too-early');
  if (commitmentOf(closed.round, seed) !== closed.commitment) return refused('seed-wrong');
  if ((closed.round.beacon === null) !== (beaconValue === null)) return refused('beacon-wrong');
  const order = drawOrder(closed, seed, beaconValue);
  const allocations = [nextAllocation(closed, order, [], [])];
  return ok({ ...closed, state: 'drawn', seed, beaconValue, order, allocations });
}

/** Passes on wins that were not claimed. Whoever left one gets nothing more in this round; what he claimed stays his. */
export function passOn(drawn: Drawn, unclaimed: readonly Win[]): Result<Drawn, 'win-unknown'> {
  const { wins } = standingAfter(drawn.allocations);
  if (!unclaimed.every((lost) => wins.some((win) => isSameWin(win, lost)))) return refused('win-unknown');
  const allocation = nextAllocation(drawn, drawn.order, drawn.allocations, unclaimed);
  return ok({ ...drawn, allocations: [...drawn.allocations, allocation] });
}

/** What is given after these allocations when of their wins some were left unclaimed. */
export function nextAllocation(
  list: DrawList,
  order: readonly string[],
  before: readonly Allocation[],
  unclaimed: readonly Win[],
): Allocation {
  const lost = unclaimed.toSorted((a, b) => compare(a.entry, b.entry) || compare(a.slot, b.slot));
  const standing = standingAfter([...before, { unclaimed: lost, wins: [] }]);
  const wins = allocate(list, order, standing);
  const after = { ...standing, wins: [...standing.wins, ...wins] };
  return { unclaimed: lost, wins, waiting: waitingOrder(list, order, after) };
}
