import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, migrateDatabase } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { systemClock } from '#lib/clock';
import { decodeCsv } from '#lib/garbage/five374/csv';
import { readFive374 } from '#lib/garbage/five374/read';

/** `npm run garbage:import -- <folder>`: a set in the 5374 format takes the place of the city's districts, garbage types and dictionary. */
const folder = process.argv[2] ?? '';
const read = (name: string) => {
  const file = join(folder, `${name}.csv`);
  return existsSync(file) ? decodeCsv(readFileSync(file)) : '';
};

const areaDays = read('area_days');
if (areaDays === '') {
  console.error(`${folder || '(no folder)'}: area_days.csv がありません / has no area_days.csv`);
  process.exit(1);
}
const { entries, faults } = readFive374({
  areaDays,
  description: read('description'),
  center: read('center'),
  remarks: read('remarks'),
  target: read('target'),
});
for (const { file, line, code, value } of faults) console.error(`${file} ${line}: ${code}: ${value}`);
await migrateDatabase();
const kinds = new Set(entries.map(({ kind }) => kind));
const count = await importEntries(entries, systemClock(), { replacing: [...kinds] });
await closeDatabase();
console.log(
  `${count} 件を読み込みました。読めなかった所：${faults.length} / ${count} entries taken, ${faults.length} places not understood`,
);
