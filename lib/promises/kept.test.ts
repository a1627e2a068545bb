import { getTableName, isTable } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as schema from '#db/schema';
import { messagesIn } from '#lib/i18n/messages';
import { impersonalTables, promisedTables, promises } from '#lib/promises/kept';

it('every table of the city has a promise, or holds nothing of residents', () => {
  const tables = Object.values(schema).flatMap((value) => (isTable(value) ? [getTableName(value)] : []));
  expect([...Object.keys(promisedTables), ...impersonalTables].sort()).toEqual(tables.sort());
});

it('every promise says what, why and until when', () => {
  const { kept } = messagesIn('ja').promises;
  expect(Object.keys(kept).sort()).toEqual([...promises].sort());
});
