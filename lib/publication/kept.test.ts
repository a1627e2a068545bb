import { expect, it } from 'vitest';
import { keptWhile } from '#lib/publication/kept';

/** A thing that counts how often it was worked out, in a state that the test moves on. */
function counted(fails: (time: number) => boolean = () => false) {
  const world = { state: 1, times: 0 };
  const ask = keptWhile(
    async () => world.state,
    async () => {
      world.times += 1;
      if (fails(world.times)) throw new Error('gone');
      return `${world.state}/${world.times}`;
    },
  );
  return { world, ask };
}

it('works a thing out once for all who ask while the state is the same', async () => {
  const { world, ask } = counted();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(['1/1', '1/1', '1/1']);
  world.state = 2;
  expect(await ask()).toBe('2/2');
});

it('keeps no failure: who asks next has it worked out anew', async () => {
  const { ask } = counted((time) => time === 1);
  await expect(ask()).rejects.toThrow('gone');
  expect(await ask()).toBe('1/2');
});

it('asks for the state with what was asked', async () => {
  const told = keptWhile(
    async (day: string) => day,
    async (day: string) => `of ${day}`,
  );
  expect([await told('Monday'), await told('Tuesday')]).toEqual(['of Monday', 'of Tuesday']);
});
