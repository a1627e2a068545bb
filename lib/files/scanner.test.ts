import { expect, it } from 'vitest';
import { scan, scannerOf } from '#lib/files/scanner';
import { openScanner } from '#lib/files/scanner.fixture';

const large = Buffer.alloc(300_000, 'x');
const virus = Buffer.concat([large, Buffer.from('VIRUS')]);

it('hears that nothing was found, and what was', async () => {
  const at = await openScanner((bytes) => (bytes.includes('VIRUS') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'));
  expect(await scan(at, large)).toEqual({ found: false });
  expect(await scan(at, virus)).toEqual({ found: true, name: 'Eicar-Test-Signature' });
});

it.each([
  ['refuses the size', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['talks nonsense', () => 'HTTP/1.1 200 OK\r\n\r\nstream: OK'],
  ['hangs up', () => ''],
  ['says nothing', () => undefined],
])('has heard of nothing being clean from a scanner that %s', async (_, answer) => {
  expect(await scan(await openScanner(answer), large, 300)).toBe('unscanned');
});

it('has heard nothing from a scanner that is not there', async () => {
  expect(await scan({ host: '127.0.0.1', port: 1 }, large, 300)).toBe('unscanned');
});

it.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['clamav.city.example:3310', { host: 'clamav.city.example', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['', undefined],
  ['localhost', undefined],
  ['localhost:0', undefined],
  ['localhost:70000', undefined],
  ['http://localhost:3310', undefined],
])('is found at %j', (setting, found) => {
  expect(scannerOf({ SCANNER: setting })).toEqual(found);
});
