import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-test-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('SECRET', '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
// The next file of this worker must not read this one's secret.
afterAll(() => void vi.resetModules());

/** As a process that has just begun reads it. */
async function read(): Promise<string> {
  vi.resetModules();
  return (await import('#lib/secret')).citySecret();
}

it('is made once, whole, for its owner alone', async () => {
  const secret = await read();
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(await read()).toBe(secret);
  expect(readdirSync(folder)).toEqual(['secret']);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

it('is never taken from a file that was cut off, nor made anew over it', async () => {
  for (const rest of ['', '\n', 'x'.repeat(31)]) {
    writeFileSync(join(folder, 'secret'), rest);
    await expect(read()).rejects.toThrow(/短すぎます.*too short/);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(rest);
  }
});

it('is a setting where there is one, unless that is too short', async () => {
  vi.stubEnv('SECRET', 'sixteen letters!');
  expect(await read()).toBe('sixteen letters!');
  vi.stubEnv('SECRET', 'fifteen letters');
  await expect(read()).rejects.toThrow(/16文字以上.*16 characters or more/);
  expect(readdirSync(folder)).toEqual([]);
});
