import type { Trial } from '#lib/answers/trials/model';

/** A trial question with what was found for it before and after a change, `service/moving-in` …, best first. */
export type Tried = { trial: Trial; before: readonly string[]; after: readonly string[] };

/** The place of the right entry among what was found, 1 first; undefined where it is not there. */
export type Moved = { trial: Trial; before: number | undefined; after: number | undefined };

/** How many trial questions find their entry first (hit@1) and within the first three (hit@3), before and after. */
export type Regression = {
  count: number;
  first: { before: number; after: number };
  three: { before: number; after: number };
  better: Moved[];
  worse: Moved[];
};

export function compareTrials(tried: readonly Tried[]): Regression {
  const moved = tried.map(({ trial, before, after }) => ({ trial, before: placeOf(trial, before), after: placeOf(trial, after) }));
  const within = (most: number) => ({
    before: moved.filter(({ before }) => rank(before) <= most).length,
    after: moved.filter(({ after }) => rank(after) <= most).length,
  });
  return {
    count: moved.length,
    first: within(1),
    three: within(3),
    better: moved.filter(({ before, after }) => rank(after) < rank(before)),
    worse: moved.filter(({ before, after }) => rank(after) > rank(before)),
  };
}

const rank = (place: number | undefined) => place ?? 4;

function placeOf({ kind, slug }: Trial, found: readonly string[]): number | undefined {
  const place = found.slice(0, 3).indexOf(`${kind}/${slug}`);
  return place < 0 ? undefined : place + 1;
}
