import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanFile } from '#lib/files/clean';
import { hostileFiles, paper, picture } from '#lib/files/hostile.fixture';
import { FileName, longestSide, nameFor } from '#lib/files/model';

const hostile = await hostileFiles();

it.each(hostile)('refuses %s', async (_, bytes, fault) => {
  expect(await cleanFile(bytes)).toEqual({ ok: false, fault });
});

it('refuses them without ever taking much room', async () => {
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const before = peak();
  for (const [, bytes] of hostile) await cleanFile(bytes);
  expect(peak() - before).toBeLessThan(300);
});

it.each(['jpeg', 'png', 'webp'] as const)('takes a photo as %s, upright, and nothing of where it was taken', async (type) => {
  const located = await sharp(await picture(type, 80, 40))
    .withExif({ IFD0: { Orientation: '6', Model: 'secret phone' }, IFD3: { GPSLatitude: '43/1 19/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toFormat(type)
    .toBuffer();
  const answer = await cleanFile(new Uint8Array(located));
  if (!answer.ok) throw new Error(answer.fault);
  const { width, height, exif, orientation } = await sharp(answer.value.bytes).metadata();
  expect({ width, height, exif, orientation }).toEqual({ width: 40, height: 80, exif: undefined, orientation: undefined });
  expect(answer.value.type).toBe(type === 'png' ? 'image/png' : 'image/jpeg');
  expect(Buffer.from(answer.value.bytes).includes('secret phone')).toBe(false);
});

it('leaves nothing of what was hidden behind a photo', async () => {
  const photo = await picture('jpeg');
  const answer = await cleanFile(new Uint8Array(Buffer.concat([photo, Buffer.from('PK\x03\x04<script>alert(1)</script>')])));
  expect(answer.ok && Buffer.from(answer.value.bytes).includes('script')).toBe(false);
});

it('makes a large photo no larger than it must be to be read', async () => {
  const answer = await cleanFile(await picture('jpeg', 6000, 4000));
  if (!answer.ok) throw new Error(answer.fault);
  const { width, height } = await sharp(answer.value.bytes).metadata();
  expect([width, height]).toEqual([longestSide, 2000]);
});

it('takes a paper as it is', async () => {
  const bytes = paper('', 3);
  expect(await cleanFile(bytes)).toEqual({ ok: true, value: { type: 'application/pdf', bytes } });
});

it.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\写真\\家.jpg', 'C_写真_家.jpg'],
  ['a\u202Egpj.exe', 'a_gpj.exe'],
  ['\0.htaccess', '_.htaccess'],
  ['...', 'file'],
  ['が.jpg', 'が.jpg'],
  [`${'長'.repeat(200)}.pdf`, `${'長'.repeat(76)}.pdf`],
])('calls %j %j', (given, kept) => {
  expect(FileName.parse(given)).toBe(kept);
});

it.each([
  ['家.jpg', 'image/jpeg', '家.jpg'],
  ['家.JPEG', 'image/jpeg', '家.jpg'],
  ['家.webp', 'image/jpeg', '家.jpg'],
  ['請求書.hta', 'application/pdf', '請求書.hta.pdf'],
  ['書類', 'application/pdf', '書類.pdf'],
  ['.pdf', 'application/pdf', 'pdf.pdf'],
  ['', 'image/png', 'file.png'],
] as const)('lets %j, which is %s, end as what it is: %j', (given, type, kept) => {
  expect(nameFor(type, given)).toBe(kept);
});
