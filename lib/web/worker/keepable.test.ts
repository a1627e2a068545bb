import { expect, it } from 'vitest';
import { answersItself, isKeepable } from '#lib/web/worker/keepable';

const origin = 'https://city.example';

it.each([
  ['/vi/disasters/shelters', true, true],
  ['/vi/disasters/shelters?hazard=tsunami&district=hama', false, true],
  ['/vi/disasters/shelters/benten-hill?x=1', false, false],
  ['/xx/disasters/shelters?hazard=tsunami', false, false],
  ['/ja/services?q=x', false, false],
  ['https://other.example/vi/disasters/shelters?hazard=tsunami', false, false],
])('%s is kept: %s; is answered by a kept page: %s', (address, kept, answered) => {
  const url = new URL(address, origin);
  expect([isKeepable(url, origin), answersItself(url, origin)]).toEqual([kept, answered]);
});
