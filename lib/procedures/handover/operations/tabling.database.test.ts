import { beforeEach, describe, expect, it } from 'vitest';
import { readCsv } from '#lib/csv/read';
import { writeCsv } from '#lib/csv/write';
import { answers, becomes, now, openOffices, sent, systemOf } from '#lib/procedures/handover/applications.fixture';
import type { CoreSystem } from '#lib/procedures/handover/model';
import { acknowledge } from '#lib/procedures/handover/operations/acknowledging';
import { listNew } from '#lib/procedures/handover/operations/listing';
import { fetchTable, type HandedTable } from '#lib/procedures/handover/operations/tabling';
import { readCursor } from '#lib/procedures/handover/rules';
import { withDatabase } from '#lib/testing/database';

withDatabase();

let dogs: CoreSystem;
beforeEach(async () => {
  await openOffices();
  dogs = await systemOf('environment');
});

async function tableOf(procedure: string, system = dogs, more: { after?: string; limit?: number } = {}): Promise<HandedTable> {
  const { after = '', limit = 100 } = more;
  const table = await fetchTable(system, { procedure, limit, after: readCursor(after) }, now);
  if (!table.ok) throw new Error(table.fault.code);
  return table.value;
}

/** Rows by the names of their columns, without what is empty. */
const rowsOf = ({ header, rows }: HandedTable) =>
  rows.map((cells) => Object.fromEntries(header.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : []))));

describe('the table of a procedure', () => {
  it('has one row for each that waits, with what it needs to be acknowledged', async () => {
    const { reference } = await sent({ channel: 'counter' });
    expect(rowsOf(await tableOf('dog-registration'))).toEqual([
      {
        ...{ 受付番号: reference, 版: '1', 状態: 'submitted', 受付方法: 'counter', 受付日時: now.toISOString() },
        ...{ 犬の名: 'ポチ', 所有者氏名: '浜田 千尋', 犬の種類: '柴犬' },
      },
    ]);
    await acknowledge(dogs, reference, { revision: 1 }, now);
    expect(await tableOf('dog-registration')).toMatchObject({ rows: [] });
    expect((await listNew(dogs, { limit: 9 })).applications).toEqual([]);
  });

  it('has each of several children in columns of his own', async () => {
    const child = (name: string) => ({ child: { name, birthDate: '2018-04-02', relation: '子' }, 'child-home': 'together' });
    const children = ['浜田 蓮', '浜田 凪', '浜田 湊'].map(child);
    const office = await systemOf('children');
    await sent({ procedure: 'child-allowance', office: 'children', answers: { children } });
    expect(rowsOf(await tableOf('child-allowance', office))).toMatchObject([
      { 児童1: '浜田 蓮', 児童2: '浜田 凪', 児童3: '浜田 湊', 児童3_生年月日: '2018-04-02', 児童3_続柄: '子' },
    ]);
  });

  it('goes on in parts, and is the same columns whatever is in it', async () => {
    const [first, second] = [await sent({ reference: 'AAAA-2222' }), await sent({ reference: 'BBBB-2222', answers: {} })];
    const part = await tableOf('dog-registration', dogs, { limit: 1 });
    const rest = await tableOf('dog-registration', dogs, { limit: 1, after: part.next ?? '' });
    expect([part, rest].map(({ rows }) => rows[0]?.[0])).toEqual([first.reference, second.reference]);
    expect(rest).toMatchObject({ header: part.header, next: null });
  });

  it('has nothing but its state of what was withdrawn', async () => {
    const application = await sent();
    await tableOf('dog-registration');
    await becomes(application, { state: 'withdrawn' });
    const [row = {}] = rowsOf(await tableOf('dog-registration'));
    expect(row).toMatchObject({ 版: '2', 状態: 'withdrawn' });
    expect(row).not.toHaveProperty('犬の名');
  });

  it('is not found by another office, nor where there is no such procedure', async () => {
    await sent();
    const children = await systemOf('children');
    const notFound = { ok: false, fault: { code: 'not-found', parameter: 'procedure' } };
    expect(await fetchTable(children, { procedure: 'dog-registration', limit: 9 }, now)).toEqual(notFound);
    expect(await fetchTable(dogs, { procedure: 'no-such', limit: 9 }, now)).toEqual(notFound);
  });

  it('calculates nothing that somebody wrote into his answers', async () => {
    await sent({ answers: { ...answers, 'dog-name': '=HYPERLINK("https://evil.example";"見る")' } });
    const { header, rows } = await tableOf('dog-registration');
    const { bytes } = writeCsv(header, rows, { encoding: 'utf-8' });
    expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(`);
    const back = readCsv(bytes);
    expect(back.ok && back.value.rows[0]?.cells).toEqual(rows[0]);
  });
});
