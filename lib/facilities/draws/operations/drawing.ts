import { read, write } from '#db/client';
import { draw } from '#lib/facilities/draw/drawing';
import type { DrawHouse } from '#lib/facilities/draws/model';
import { openSeed } from '#lib/facilities/draws/seeds';
import { changeRound, findRound, holdRound } from '#lib/facilities/draws/store';
import { raiseContentVersion } from '#lib/publication/store';

/**
 * 抽選: draws from the closed list and publishes the result with the seed. False when it is not time, or was done; when the
 * value that the terms name has not been entered; or when the seed cannot be read any more (then the round is called off by staff).
 */
export async function drawRound(id: string, { now }: DrawHouse): Promise<boolean> {
  const known = await findRound(read, id);
  const seed = known && (await openSeed(known.seed));
  if (seed === undefined) return false;
  return write(async (writer) => {
    const round = await holdRound(writer, id);
    if (!round || round.telling || round.state !== 'closed' || round.file.state !== 'closed') return false;
    const drawn = draw(round.file, seed, round.beaconValue, now);
    if (!drawn.ok) return false;
    // Drawn late, winners have the time of an offer all the same.
    const leastUntil = now.getTime() + round.offerHours * 3_600_000;
    const nextAt = new Date(Math.max(Date.parse(drawn.value.round.confirmBy), leastUntil));
    await changeRound(writer, id, { state: 'drawn', file: drawn.value, seed: '', telling: true, nextAt });
    await raiseContentVersion(writer, 'told');
    return true;
  });
}
