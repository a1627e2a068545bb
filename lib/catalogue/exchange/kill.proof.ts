import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { seeded } from '#lib/search/random';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const rows = 2000;
const kills = 12;

/** An importer of a table of `rows` things to bring, all of which say in their title which import it is. Says when it begins to import and when it is done. */
const importer = `
import { migrateDatabase } from '#db/client';
import { importCatalogue, planUpload } from '#lib/catalogue/exchange/operations';
import { writeCsv } from '#lib/csv/write';
await migrateDatabase();
const mark = process.env.MARK;
const languages = ['ja', 'ja-easy', 'en'];
const header = ['slug', ...languages.flatMap((locale) => [locale + '.title', locale + '.madeBy'])];
const table = Array.from({ length: ${rows} }, (_, row) => ['item-' + row, ...languages.flatMap(() => ['書類 ' + mark, 'person'])]);
const planned = await planUpload(writeCsv(header, table, { encoding: 'utf-8' }).bytes, 'item', new Date());
if (!planned.ok || planned.value.entries.length !== ${rows}) throw new Error(JSON.stringify(planned).slice(0, 500));
process.stdout.write('begun\\n');
await importCatalogue({ id: 'kanno', name: '管野 明美', source: '' }, planned.value, new Date());
process.stdout.write('done\\n');`;

/** Runs one import and kills it so many milliseconds after it began; tells how long it took. */
async function runImport(folder: string, mark: number, killAfter?: number): Promise<number> {
  const child = spawn(node, ['--input-type=module-typescript', '-e', importer], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', MARK: String(mark) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  const said = (word: string) =>
    new Promise<void>((resolve) => child.stdout.on('data', (chunk) => String(chunk).includes(word) && resolve()));
  const done = said('done');
  await Promise.race([said('begun'), gone]);
  const begun = performance.now();
  if (killAfter === undefined) await Promise.race([done, gone]);
  else await new Promise((resolve) => setTimeout(resolve, killAfter));
  const took = performance.now() - begun;
  child.kill('SIGKILL');
  await gone;
  return took;
}

/** What the city holds: the marks of its entries with their number of texts, and how many imports its records tell of. */
function lookInto(folder: string) {
  const city = new SQLite(join(folder, 'city.sqlite'));
  const marks = city
    .prepare(
      "select json_extract(text, '$.title') as title, count(*) as texts, count(distinct slug) as slugs from catalogue_texts group by 1",
    )
    .all();
  const entries = Number(city.prepare('select count(*) from catalogue_entries').pluck().get());
  const records = Number(city.prepare("select count(*) from audit_records where act = 'catalogue.imported'").pluck().get());
  const sound = city.pragma('integrity_check', { simple: true });
  city.close();
  return { marks, entries, records, sound };
}

it(`killed hard ${kills} times in mid-import, the city has all ${rows} entries of it or none`, { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-import-'));
  const whole = await runImport(folder, 0);
  const random = seeded(374);
  let [last, records] = [0, 1];
  const outcomes: string[] = [];
  for (let mark = 1; mark <= kills; mark += 1) {
    const moment = random() * whole * 1.2;
    await runImport(folder, mark, moment);
    const city = lookInto(folder);
    const taken = city.records > records;
    if (taken) [last, records] = [mark, city.records];
    outcomes.push(`${Math.round(moment)} ms: ${taken ? 'all' : 'nothing'}`);
    expect(city).toEqual({
      marks: [{ title: `書類 ${last}`, texts: rows * 3, slugs: rows }],
      entries: rows,
      records,
      sound: 'ok',
    });
  }
  console.log(`a whole import takes ${Math.round(whole)} ms; killed after ${outcomes.join(', ')}`);
  expect(outcomes.some((outcome) => outcome.endsWith('nothing'))).toBe(true);
});
