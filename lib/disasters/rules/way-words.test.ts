import { expect, it } from 'vitest';
import { wordsFor } from '#lib/disasters/rules/way-words';

const here = { position: { latitude: 43.33, longitude: 145.58 } };
const open = { metres: 300, opening: 'open' } as const;

it.each([
  ['only in which order they stand, where all is well', { hazard: 'flood', ...here }, [open], ['order']],
  ['that none is known', { hazard: 'flood', district: 'hama' }, [], ['none']],
  ['that one is far from this city', { hazard: 'flood', ...here }, [{ ...open, metres: 31_000 }], ['far', 'order']],
  ['not to wait in a tsunami', { hazard: 'tsunami', ...here }, [open], ['tsunami', 'nearest']],
  [
    'what to do where one is full, shown or not',
    { hazard: 'flood', ...here },
    [open, open, open, open, open, { ...open, opening: 'full' }],
    ['full', 'order'],
  ],
  [
    'nothing of a closed one that is not shown',
    { hazard: 'flood', ...here },
    [open, open, open, open, open, { metres: 20, opening: undefined }],
    ['order'],
  ],
  ['that a closed one may be locked', { hazard: 'flood', ...here }, [{ metres: 20, opening: undefined }], ['closed', 'order']],
  ['from where a district’s distance counts', { hazard: 'flood', district: 'hama' }, [open], ['fromDistrict', 'order']],
] as const)('an answer says %s', (_, fleeing, near, words) => {
  expect(wordsFor(fleeing, near)).toEqual(words);
});
