import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findUpload, keepUpload, removeUpload } from '#lib/catalogue/exchange/uploads';

const now = new Date('2026-11-21T10:00:00+09:00');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const bytes = new TextEncoder().encode('slug\na');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-imports-'));
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps a file for an hour, for nobody else to read', async () => {
  const key = await keepUpload(bytes, now);
  expect(new Uint8Array((await findUpload(key, later(59))) ?? [])).toEqual(bytes);
  expect(statSync(join(folder, 'imports', key)).mode & 0o777).toBe(0o600);
  expect(await findUpload(key, later(61))).toBeUndefined();
  expect(readdirSync(join(folder, 'imports'))).toEqual([]);
});

it('forgets a file that was used', async () => {
  const key = await keepUpload(bytes, now);
  await removeUpload(key);
  expect(await findUpload(key, now)).toBeUndefined();
});

it.each(['', '../secret', '..', 'city.sqlite', '00000000-0000-4000-8000-000000000000'])('knows no file by the name %j', async (name) => {
  await keepUpload(bytes, now);
  expect(await findUpload(name, now)).toBeUndefined();
  await removeUpload(name);
  expect(readdirSync(join(folder, 'imports'))).toHaveLength(1);
});
