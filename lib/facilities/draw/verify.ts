import { isSameWin, standingAfter } from '#lib/facilities/draw/allocating';
import { nextAllocation } from '#lib/facilities/draw/drawing';
import { canonicalJson, commitmentOf, drawOrder, listHashOf } from '#lib/facilities/draw/hashes';
import { listFaults } from '#lib/facilities/draw/list';
import type { Allocation, Closed, DrawFault, DrawFile, Drawn } from '#lib/facilities/draw/model';
import { readPublished } from '#lib/facilities/draw/published';

/**
 * Recomputes a published draw; no faults means that it follows from its list and seed (docs/decisions/0021 says what that
 * proves). Given what the city published of it before, also whether anything was changed since.
 */
export function verifyDraw(text: string, earlier: readonly string[] = []): DrawFault[] {
  const read = readPublished(text);
  if (!read.ok) return [read.fault];
  const file = read.value;
  const changes = earlier.flatMap((before) => changesSince(before, file));
  if (file.state === 'announced') return changes;
  if (file.state === 'closed') return [...closedFaults(file), ...changes];
  return [...closedFaults(file), ...orderFaults(file), ...allocationFaults(file), ...changes];
}

function closedFaults(file: Closed | Drawn): DrawFault[] {
  return [...listFaults(file), ...unless(listHashOf(file) === file.listHash, 'list-hash-wrong')];
}

function orderFaults(file: Drawn): DrawFault[] {
  const { round, seed, commitment, beaconValue, order } = file;
  const right = drawOrder({ ...file, state: 'closed' }, seed, beaconValue);
  const places = Math.max(right.length, order.length);
  const wrong = Array.from({ length: places }, (_, place) => place).find((place) => right[place] !== order[place]);
  return [
    ...unless(commitmentOf(round, seed) === commitment, 'commitment-wrong'),
    ...unless((round.beacon === null) === (beaconValue === null), 'beacon-wrong'),
    ...unless(wrong === undefined, 'order-wrong', String((wrong ?? 0) + 1)),
  ];
}

/** Each allocation is judged by the file's own order and the allocations before it, so that one fault is told once. */
function allocationFaults({ allocations, ...file }: Drawn): DrawFault[] {
  return allocations.flatMap((stated, place) => {
    const before = allocations.slice(0, place);
    const { wins } = standingAfter(before);
    const unknown = stated.unclaimed.filter((lost) => !wins.some((win) => isSameWin(win, lost)));
    const right = nextAllocation(file, file.order, before, stated.unclaimed);
    return [
      ...unknown.map(({ entry, slot }): DrawFault => ({ code: 'unclaimed-unknown', about: `${entry} ${slot}` })),
      ...differences(stated, right, place),
    ];
  });
}

function differences(stated: Allocation, right: Allocation, place: number): DrawFault[] {
  if (canonicalJson(stated) === canonicalJson(right)) return [];
  const lacking = (code: DrawFault['code'], here: Allocation, there: Allocation) =>
    here.wins
      .filter((win) => !there.wins.some((other) => isSameWin(win, other)))
      .map(({ entry, slot }): DrawFault => ({ code, about: `${entry} ${slot}` }));
  const wins = [...lacking('win-unfounded', stated, right), ...lacking('win-missing', right, stated)];
  return wins.length > 0 ? wins : [{ code: 'allocation-wrong', about: String(place + 1) }];
}

/** What was published once stays: of a later file only more is allowed. */
function changesSince(text: string, file: DrawFile): DrawFault[] {
  const read = readPublished(text);
  if (!read.ok) return [{ code: 'earlier-unreadable', about: read.fault.about }];
  const { state: _, ...before } = read.value;
  const now = new Map<string, unknown>(Object.entries(file));
  return Object.entries(before).flatMap(([part, value]) => {
    const kept = now.get(part);
    const same = part === 'allocations' && Array.isArray(kept) && Array.isArray(value) ? kept.slice(0, value.length) : kept;
    return unless(canonicalJson(same ?? null) === canonicalJson(value), 'changed-since', part);
  });
}

function unless(right: boolean, code: DrawFault['code'], about = ''): DrawFault[] {
  return right ? [] : [{ code, about }];
}
