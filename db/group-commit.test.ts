import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type GroupCommit, groupCommit } from '#db/group-commit';

let writing: SQLite.Database;
let other: SQLite.Database;
let commits: GroupCommit;
let said: string[];

beforeEach(() => {
  const file = join(mkdtempSync(join(tmpdir(), 'group-commit-')), 'a.sqlite');
  writing = new SQLite(file, { timeout: 0 });
  writing.pragma('journal_mode = WAL');
  writing.exec('create table names (name text primary key)');
  other = new SQLite(file, { timeout: 0 });
  said = [];
  const exec = writing.exec.bind(writing);
  vi.spyOn(writing, 'exec').mockImplementation((source) => {
    said.push(source);
    return exec(source);
  });
  commits = groupCommit(writing);
});

afterEach(() => {
  writing.close();
  other.close();
});

const put = (name: string) => async () => writing.prepare('insert into names values (?)').run(name).changes;
/** What another process would find. */
const names = () => other.prepare('select name from names order by name').pluck().all();

it('commits together what comes together, and answers nobody before that', async () => {
  const found: unknown[] = [];
  await Promise.all(['a', 'b', 'c'].map((name) => commits.run(put(name)).then(() => found.push(names()))));
  expect(found).toEqual(Array(3).fill(['a', 'b', 'c']));
  expect(said.filter((one) => one === 'COMMIT')).toHaveLength(1);
});

it('takes along who comes while it waits for the disk', async () => {
  const first = commits.run(put('a'));
  await setImmediate();
  await Promise.all([first, commits.run(put('b'))]);
  expect(said.filter((one) => one === 'COMMIT')).toHaveLength(1);
});

it('takes nothing from the others where one fails half-way', async () => {
  const failing = commits.run(async () => {
    await put('half')();
    throw new Error('no');
  });
  const answers = await Promise.allSettled([commits.run(put('a')), failing, commits.run(put('b'))]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(names()).toEqual(['a', 'b']);
});

it('lets one work begin when the one before it is done', async () => {
  const steps: string[] = [];
  const slow = (name: string) => async () => {
    steps.push(`${name} begins`);
    await setImmediate();
    steps.push(`${name} ends`);
  };
  await Promise.all([commits.run(slow('a')), commits.run(slow('b'))]);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('refuses everybody whose work was in a commit that failed, and keeps nothing of it', async () => {
  vi.mocked(writing.exec).mockImplementation((source) => {
    if (source === 'COMMIT') throw new Error('the disk is full');
    return SQLite.prototype.exec.call(writing, source);
  });
  const answers = await Promise.allSettled([commits.run(put('a')), commits.run(put('b'))]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  vi.mocked(writing.exec).mockRestore();
  expect(names()).toEqual([]);
  await commits.run(put('c'));
  expect(names()).toEqual(['c']);
});

it('refuses them too where the disk has rolled everything back in one of their works', async () => {
  const first = commits.run(put('a'));
  const fatal = commits.run(async () => {
    writing.exec('ROLLBACK');
    throw new Error('the disk is full');
  });
  const answers = await Promise.allSettled([first, fatal, commits.run(put('c'))]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(names()).toEqual(['c']);
});

it('refuses who comes first where another process has the file, and goes on with the next', async () => {
  other.exec('BEGIN IMMEDIATE');
  const first = commits.run(put('a'));
  await expect(first).rejects.toThrow('locked');
  other.exec('COMMIT');
  await commits.run(put('b'));
  expect(names()).toEqual(['b']);
});

it('is settled when all who were waiting are answered', async () => {
  void commits.run(put('a'));
  await commits.settled();
  expect(names()).toEqual(['a']);
});
