import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { paper } from '#lib/files/hostile.fixture';
import { letter } from '#lib/files/lettering';
import { marked } from '#lib/files/marked';

const purpose = '汐見市　要介護・要支援認定の申請のため　2026年11月22日';
const plain = (format: 'jpeg' | 'png', background: string, width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();

/** How many of a hundred fields of a picture are not of one colour. */
async function fieldsWritten(bytes: Uint8Array): Promise<number> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const shades = Array.from({ length: 100 }, () => new Set<number>());
  for (const [at, shade] of data.entries()) {
    const [left, top] = [(at % info.width) / info.width, at / data.length];
    shades[Math.floor(left * 10) + 10 * Math.floor(top * 10)]?.add(shade >> 4);
  }
  return shades.filter(({ size }) => size > 1).length;
}

it.each([
  ['jpeg', '#fff'],
  ['jpeg', '#111'],
  ['png', '#888'],
] as const)('writes a sentence across all of a %s of the colour %s', async (format, background) => {
  const bytes = new Uint8Array(await plain(format, background));
  const copy = await marked({ type: `image/${format}`, bytes }, purpose);
  expect(copy?.type).toBe(`image/${format}`);
  const { width, height } = await sharp(copy?.bytes).metadata();
  expect([width, height]).toEqual([900, 600]);
  expect(await fieldsWritten(bytes)).toBe(0);
  expect(await fieldsWritten(copy?.bytes ?? bytes)).toBeGreaterThan(60);
});

it('writes a sentence across every page of a paper, from one drawing of it', async () => {
  const bytes = paper('', 3);
  const copy = await marked({ type: 'application/pdf', bytes }, purpose);
  const pages = (await PDFDocument.load(copy?.bytes ?? bytes)).getPages();
  const drawings = pages.map(({ node }) => node.normalizedEntries().XObject.values().map(String));
  expect(drawings.every((all) => all.length > 10)).toBe(true);
  expect(drawings.map((all) => [...new Set(all)])).toEqual([[drawings[0]?.[0]], [drawings[0]?.[0]], [drawings[0]?.[0]]]);
});

it('gives no copy of a paper that is locked, broken, or has no page', async () => {
  const locked = await PDFDocument.load(paper());
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  const all = [new Uint8Array(await locked.save()), paper().slice(0, 60), paper('', 0)];
  for (const bytes of all) expect(await marked({ type: 'application/pdf', bytes }, purpose)).toBeUndefined();
});

it('has letters of its own for what is written, and 〓 for one that it has not', () => {
  const shapes = new Set([...new Set(purpose.replaceAll('　', ''))].map((sign) => letter(sign, 20).path));
  expect(shapes.size).toBe(new Set(purpose.replaceAll('　', '')).size);
  expect([...shapes].filter((path) => path === '' || path === letter('〓', 20).path)).toEqual([]);
  expect(letter('髙', 20)).toEqual(letter('〓', 20));
  expect(letter('汐見市', 20).width).toBe(60);
});
