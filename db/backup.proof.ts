import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { digestSqlite } from '#db/backup';
import { Manifest } from '#lib/backups/model';
import { closeOwnCity, node, openOwnCity } from '../e2e/own-city.ts';

/** A city that never rests: every transaction raises the content version and leaves one question. */
const writer = `
import { migrateDatabase, write } from '#db/client';
import { addQuestion } from '#lib/answers/questions/store';
import { raiseContentVersion } from '#lib/publication/store';
await migrateDatabase();
const [askedAt, expiresAt] = [new Date(), new Date(Date.now() + 86_400_000)];
for (let n = 1; ; n += 1) {
  await write(async (inside) => {
    await raiseContentVersion(inside);
    await addQuestion(inside, { reference: String(n), formKey: String(n), locale: 'ja', question: '𠮷'.repeat(500), askedAt, expiresAt });
  });
  process.stdout.write(n + '\\n');
}`;

const folder = mkdtempSync(join(tmpdir(), 'city-busy-'));
const backup = join(folder, 'backups', 'busy.tar.gz');
const within = (directory: string) => ({ ...process.env, DATA_DIR: directory, DATABASE_URL: '' });
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'city-restored-'));
let busy: ChildProcess;
let written = 0;

function script(name: 'backup' | 'restore', directory: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [`scripts/${name}.ts`, ...args], { env: within(directory), encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

beforeAll(async () => {
  writeFileSync(join(folder, 'secret'), 'the key');
  const child = spawn(node, ['--input-type=module-typescript', '-e', writer], {
    env: within(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (chunk) => {
    written = Number(String(chunk).trim().split('\n').at(-1));
  });
  busy = child;
  await vi.waitUntil(() => written > 500, { timeout: 60_000 });
});

afterAll(() => {
  busy.kill('SIGKILL');
});

it('a backup of a city that is being written to comes back whole, and the city opens on it', async () => {
  const before = written;
  expect(script('backup', folder, backup)).toEqual({ status: 0, said: expect.stringContaining(backup) });
  await expect.poll(() => written).toBeGreaterThan(before);
  expect(statSync(backup).mode & 0o777).toBe(0o600);

  const empty = emptyFolder();
  expect(script('restore', empty, backup)).toEqual({ status: 0, said: expect.stringContaining('Restored') });
  expect(readdirSync(empty).sort()).toEqual(['city.sqlite', 'secret']);
  const manifest = Manifest.parse(JSON.parse(spawnSync('tar', ['-xzOf', backup, 'manifest.json'], { encoding: 'utf8' }).stdout));
  expect(digestSqlite(join(empty, 'city.sqlite'))).toEqual({ migrations: manifest.migrations, tables: manifest.tables });
  expectOneMoment(join(empty, 'city.sqlite'), before);

  const city = await openOwnCity(empty, { DATABASE_URL: '' });
  expect((await fetch(`${city.url}/api/health`)).status).toBe(200);
  expect((await fetch(`${city.url}/ja`)).status).toBe(200);
  expect(script('restore', empty, backup, '--replace')).toEqual({ status: 1, said: expect.stringContaining('is running') });
  await closeOwnCity(city);
});

/** Version and questions are written together: a copy of two moments would tell of different numbers. */
function expectOneMoment(file: string, atLeast: number): void {
  const database = new SQLite(file, { readonly: true });
  const version = Number(database.prepare('select version from content_versions').pluck().get());
  expect(database.prepare('select count(*) from questions').pluck().get()).toBe(version);
  expect(version).toBeGreaterThanOrEqual(atLeast);
  database.close();
}

it('a damaged archive is refused, wherever the damage is, and nothing is changed', () => {
  const whole = readFileSync(backup);
  const damaged = join(emptyFolder(), 'damaged.tar.gz');
  for (const share of [0, 0.01, 0.3, 0.6, 0.99]) {
    const bytes = Buffer.from(whole);
    const place = Math.floor(bytes.length * share);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0xff, place);
    writeFileSync(damaged, bytes);
    expectRefused(damaged);
  }
  writeFileSync(damaged, whole.subarray(0, whole.length / 2));
  expectRefused(damaged);
});

function expectRefused(damaged: string): void {
  const empty = emptyFolder();
  expect(script('restore', empty, damaged)).toEqual({ status: 1, said: expect.stringContaining('is damaged') });
  expect(readdirSync(empty)).toEqual([]);
}
