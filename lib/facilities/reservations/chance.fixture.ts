/** Numbers by chance, the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, of };

  function of<One>(all: readonly [One, ...One[]]): One;
  function of<One>(all: readonly One[]): One | undefined;
  function of<One>(all: readonly One[]): One | undefined {
    return all[below(all.length)];
  }
}
