import { setImmediate } from 'node:timers/promises';

/** So many at a time: a few milliseconds of work. */
const atOnce = 8;

/** Does something with each of many, letting others have their turn in between: the process that does long work also serves residents. */
export async function eachInTurn<One, Done>(all: readonly One[], work: (one: One) => Done): Promise<Done[]> {
  const done: Done[] = [];
  for (const one of all) {
    if (done.length > 0 && done.length % atOnce === 0) await setImmediate();
    done.push(work(one));
  }
  return done;
}
