import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { compileOnce } from '#db/statements';

it('compiles a statement once, and gives it to each who asks as if it were new', () => {
  const connection = compileOnce(new SQLite(':memory:'));
  connection.exec("create table names (name text); insert into names values ('a')");
  const source = 'select name from names';
  const first = connection.prepare(source);
  expect(first.raw().all()).toEqual([['a']]);
  const second = connection.prepare(source);
  expect(second).toBe(first);
  expect(second.all()).toEqual([{ name: 'a' }]);
  const insertion = 'insert into names values (?)';
  connection.prepare(insertion).run('b');
  connection.prepare(insertion).run('c');
  expect(connection.prepare(source).pluck().all()).toEqual(['a', 'b', 'c']);
});

it('goes on with a table that has changed since', () => {
  const connection = compileOnce(new SQLite(':memory:'));
  connection.exec('create table names (name text)');
  connection.prepare('select * from names').all();
  connection.exec("alter table names add column reading text; insert into names values ('a', 'b')");
  expect(connection.prepare('select * from names').all()).toEqual([{ name: 'a', reading: 'b' }]);
});

it('keeps no more than so many', () => {
  const connection = compileOnce(new SQLite(':memory:'));
  const first = connection.prepare('select 0');
  for (let at = 1; at <= 400; at += 1) connection.prepare(`select ${at}`);
  expect(connection.prepare('select 0')).not.toBe(first);
});
