import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryFile } from '#lib/catalogue/entry-file';
import { contentFaults } from '#lib/catalogue/rules/content-faults';

/** `npm run content:check -- <folder> <kind>`: what a machine can find wrong with entry files before they are imported. */
const [, , folder = '', kind = ''] = process.argv;
let count = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  try {
    const entry = parseEntryFile(kind, JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
    for (const fault of contentFaults(entry)) {
      count++;
      console.log(fault);
    }
  } catch (fault) {
    count++;
    console.log(String(fault));
  }
}
console.log(`${count} faults`);
process.exitCode = count > 0 ? 1 : 0;
