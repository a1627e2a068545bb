import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '#db/sqlite';
import { restoreBackup } from '#lib/backups/operations/restoring';
import { takeBackup } from '#lib/backups/operations/taking';
import { explainBackupFault } from '#lib/backups/sentences';

const now = new Date('2026-11-21T09:30:00+09:00');
const newFolder = () => mkdtempSync(join(tmpdir(), 'city-backup-'));
const cityIn = (dataDirectory: string) => ({ dataDirectory, databaseUrl: undefined });
const restore = (folder: string, file: string, replace = false) => restoreBackup(cityIn(folder), file, replace, now);
const versionIn = (folder: string) => {
  const database = new SQLite(join(folder, 'city.sqlite'), { readonly: true });
  const version = database.prepare('select version from content_versions').pluck().get();
  database.close();
  return version;
};

/** A city in a folder of its own, with this content version, a key and an upload. */
async function makeCity(version: number): Promise<string> {
  const folder = newFolder();
  const connection = openSqlite(folder);
  await connection.migrate();
  await connection.close();
  const database = new SQLite(join(folder, 'city.sqlite'));
  database.prepare('insert into content_versions (id, version) values (1, ?)').run(version);
  database.close();
  writeFileSync(join(folder, 'secret'), `key ${version}`);
  mkdirSync(join(folder, 'uploads', '写真'), { recursive: true });
  writeFileSync(join(folder, 'uploads', '写真', '庁舎.jpg'), 'a picture');
  return folder;
}

async function backupOf(folder: string): Promise<string> {
  const taken = await takeBackup(cityIn(folder), '1.2.3', now);
  if (!taken.ok) throw new Error(taken.fault.code);
  return taken.value;
}

let folder = '';
let backup = '';
beforeEach(async () => {
  folder = await makeCity(7);
  backup = await backupOf(folder);
});

describe('a backup', () => {
  it('is one file, named by the clock of Japan, and leaves nothing else behind', () => {
    expect(backup).toBe(join(folder, 'backups', 'city-20261121-093000.tar.gz'));
    expect(readdirSync(join(folder, 'backups'))).toEqual(['city-20261121-093000.tar.gz']);
  });

  it('is never laid over another file, and needs a city', async () => {
    expect(await takeBackup(cityIn(folder), '1.2.3', now)).toMatchObject({ ok: false, fault: { code: 'exists' } });
    expect(await takeBackup(cityIn(newFolder()), '1.2.3', now)).toMatchObject({ ok: false, fault: { code: 'no-city' } });
  });

  it('holds what an open city has written last, though its file does not yet', async () => {
    const open = new SQLite(join(folder, 'city.sqlite'));
    open.pragma('journal_mode = WAL');
    open.exec('update content_versions set version = 70');
    const empty = newFolder();
    const taken = await takeBackup(cityIn(folder), '1.2.3', new Date(now.getTime() + 1000));
    open.close();
    expect(await restore(empty, taken.ok ? taken.value : '')).toMatchObject({ ok: true });
    expect(versionIn(empty)).toBe(70);
  });

  it('holds the key and the uploads, also where they lie behind a link', async () => {
    const linked = await makeCity(8);
    execFileSync('mv', [join(linked, 'uploads'), join(linked, 'elsewhere')]);
    symlinkSync(join(linked, 'elsewhere'), join(linked, 'uploads'));
    const empty = newFolder();
    expect(await restore(empty, await backupOf(linked))).toMatchObject({ ok: true });
    expect(readFileSync(join(empty, 'uploads', '写真', '庁舎.jpg'), 'utf8')).toBe('a picture');
    expect(readFileSync(join(empty, 'secret'), 'utf8')).toBe('key 8');
  });
});

describe('restoring', () => {
  it('over a city is refused; with replace the present one is set aside whole', async () => {
    const present = await makeCity(9);
    expect(await restore(present, backup)).toMatchObject({ ok: false, fault: { code: 'city-there' } });
    expect(versionIn(present)).toBe(9);
    const setAside = join(present, 'before-restore-20261121-093000');
    expect(await restore(present, backup, true)).toMatchObject({ ok: true, value: { setAside, manifest: { version: '1.2.3' } } });
    expect([versionIn(present), versionIn(setAside)]).toEqual([7, 9]);
    expect(readFileSync(join(setAside, 'secret'), 'utf8')).toBe('key 9');
  });

  it('under an open city is refused, also when it is idle and with replace', async () => {
    const open = openSqlite(folder);
    expect(await restore(folder, backup, true)).toMatchObject({ ok: false, fault: { code: 'city-running' } });
    await open.close();
    expect(await restore(folder, backup, true)).toMatchObject({ ok: true });
  });

  it('goes on where the present file is broken: that is what a backup is for', async () => {
    writeFileSync(join(folder, 'city.sqlite'), 'no database at all, but long enough to be looked at'.repeat(100));
    expect(await restore(folder, backup, true)).toMatchObject({ ok: true });
    expect(versionIn(folder)).toBe(7);
  });
});

describe('what is refused, with nothing changed', () => {
  /** The backup again, after somebody had a hand in it. */
  function altered(change: (unpacked: string) => void, ...tar: string[]): string {
    const unpacked = join(newFolder(), 'unpacked');
    mkdirSync(unpacked);
    execFileSync('tar', ['-xzf', backup, '-C', unpacked]);
    change(unpacked);
    const file = join(newFolder(), 'altered.tar.gz');
    execFileSync('tar', ['-czPf', file, '-C', unpacked, ...(tar.length > 0 ? tar : readdirSync(unpacked))]);
    return file;
  }
  const inManifest = (from: RegExp, to: string) => (unpacked: string) => {
    const file = join(unpacked, 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  const inDatabase = (statement: string) => (unpacked: string) => {
    new SQLite(join(unpacked, 'city.sqlite')).exec(statement).close();
  };
  const outside = (unpacked: string) => writeFileSync(join(unpacked, '..', 'ours'), 'x');

  it.each([
    ['a name with ../', () => altered(outside, 'manifest.json', 'city.sqlite', '../ours'), 'escaping', '../ours'],
    ['an absolute name', () => altered(() => undefined, 'manifest.json', '/etc/hostname'), 'escaping', '/etc/hostname'],
    ['a link', () => altered((unpacked) => symlinkSync('/etc', join(unpacked, 'uploads', 'link'))), 'escaping', '/etc'],
    ['another archive', () => altered(outside, 'city.sqlite'), 'foreign', 'no backup of a city hall'],
    ['a stranger among the members', () => altered((unpacked) => writeFileSync(join(unpacked, 'x'), '')), 'foreign', 'no backup'],
    ['a manifest of something else', () => altered(inManifest(/mobile-city-hall/, 'other')), 'foreign', 'no backup'],
    ['a manifest that is no JSON', () => altered(inManifest(/^\{/, '')), 'foreign', 'no backup'],
    ['a newer city', () => altered(inManifest(/"migrations": \d+/, '"migrations": 999')), 'newer', '1.2.3'],
    ['a PostgreSQL', () => altered(inManifest(/"sqlite"/, '"postgres"')), 'other-engine', 'DATABASE_URL'],
    ['a changed row', () => altered(inDatabase('update content_versions set version = 8')), 'different', 'content_versions'],
    ['a missing row', () => altered(inDatabase('delete from __drizzle_migrations where rowid = 1')), 'different', '__drizzle_migrations'],
    ['another table', () => altered(inDatabase('create table more (n)')), 'different', 'more'],
    ['a broken page', () => altered((unpacked) => writeFileSync(join(unpacked, 'city.sqlite'), 'x'.repeat(9000))), 'damaged', 'damaged'],
    ['a file that is not there', () => '/nowhere/at-all', 'missing', 'There is no /nowhere/at-all'],
  ])('%s', async (_, make, code, words) => {
    const empty = newFolder();
    const restored = await restore(empty, make());
    if (restored.ok) throw new Error('restored');
    expect(restored.fault.code).toBe(code);
    expect(explainBackupFault(restored.fault)).toContain(words);
    expect(readdirSync(empty)).toEqual([]);
  });
});
