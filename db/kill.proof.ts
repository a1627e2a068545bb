import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;

/** A writer that raises the content version for ever and says each number once it is committed. */
const writer = `
import { migrateDatabase, read, write } from '#db/client';
import { contentVersion, raiseContentVersion } from '#lib/publication/store';
await migrateDatabase();
for (;;) {
  await write((inside) => raiseContentVersion(inside));
  process.stdout.write(String(await contentVersion(read)) + '\\n');
}`;

it('killed hard thirty times in mid-write, the city forgets nothing it acknowledged', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-kill-'));
  for (let round = 0; round < 30; round += 1) {
    const child = spawn(node, ['--input-type=module-typescript', '-e', writer], {
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    });
    let said = '';
    const talking = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const gone = new Promise((resolve) => child.once('close', resolve));
    await talking;
    await new Promise((resolve) => setTimeout(resolve, 5 + ((round * 37) % 60)));
    child.kill('SIGKILL');
    await gone;
    const acknowledged = Number(said.trim().split('\n').at(-1));
    const after = new SQLite(join(folder, 'city.sqlite'));
    expect(after.pragma('integrity_check', { simple: true })).toBe('ok');
    const kept = Number(after.prepare('select version from content_versions').pluck().get());
    after.close();
    expect(acknowledged).toBeGreaterThan(0);
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
  }
});
