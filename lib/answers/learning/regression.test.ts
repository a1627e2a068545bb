import { expect, it } from 'vitest';
import { compareTrials } from '#lib/answers/learning/regression';

const trial = (slug: string) => ({ question: slug, locale: 'ja', kind: 'service', slug }) as const;
const found = (...slugs: string[]) => slugs.map((slug) => `service/${slug}`);

it('counts what is found first and within three, and names what moved', () => {
  const compared = compareTrials([
    { trial: trial('a'), before: found('a'), after: found('a', 'b') },
    { trial: trial('b'), before: found('a', 'b'), after: found('b') },
    { trial: trial('c'), before: found('c'), after: found('a', 'b') },
    { trial: trial('d'), before: found('x', 'y', 'z', 'd'), after: found() },
  ]);
  expect(compared).toMatchObject({ count: 4, first: { before: 2, after: 2 }, three: { before: 3, after: 2 } });
  expect(compared.better).toEqual([{ trial: trial('b'), before: 2, after: 1 }]);
  expect(compared.worse).toEqual([{ trial: trial('c'), before: 1, after: undefined }]);
});
