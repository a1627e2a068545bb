import { expect, it } from 'vitest';
import { chooseEncoding } from '#lib/web/front/encoding';

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.000, gzip;q=0', 'identity'],
  ['brotli', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('%s → %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
