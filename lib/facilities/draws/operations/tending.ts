import { read } from '#db/client';
import type { DrawHouse } from '#lib/facilities/draws/model';
import { announceRounds } from '#lib/facilities/draws/operations/announcing';
import { closeRound } from '#lib/facilities/draws/operations/closing';
import { drawRound } from '#lib/facilities/draws/operations/drawing';
import { passOnRound } from '#lib/facilities/draws/operations/passing';
import { settleRound } from '#lib/facilities/draws/operations/settling';
import { dueRounds, tellingRounds } from '#lib/facilities/draws/store';

/**
 * What the house does by itself with its draws: announces what is near, closes lists, draws, tells everybody, and passes on
 * what was not confirmed. Every step can be repeated, and goes on where another was killed; a round that fails keeps none of
 * the others up, and is told at the end.
 */
export async function tendDraws(house: DrawHouse): Promise<void> {
  const faults: unknown[] = [];
  const apart = (work: Promise<unknown>) => work.catch((fault: unknown) => faults.push(fault));
  await apart(announceRounds(house));
  for (const id of await tellingRounds(read)) await apart(settleRound(id, house));
  for (const id of await dueRounds(read, house.now)) await apart(goOn(id, house));
  if (faults.length > 0) throw new AggregateError(faults, 'Not every draw could go on.');
}

/** All steps of a round that are due. */
async function goOn(id: string, house: DrawHouse): Promise<void> {
  while (await step(id, house)) await settleRound(id, house);
}

/** The next step of a round, whichever it is; false when none was due. */
async function step(id: string, house: DrawHouse): Promise<boolean> {
  return (await closeRound(id, house)) || (await drawRound(id, house)) || (await passOnRound(id, house));
}
