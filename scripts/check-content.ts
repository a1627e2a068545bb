import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'next-intl';
import { dayOf } from '#lib/calendar/day';
import { checkEntry } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import type { Finding } from '#lib/catalogue/checks/model';
import { type EntryFile, parseEntryFile } from '#lib/catalogue/entry-file';
import { readSampleEntries } from '#lib/city/sample';

/** `npm run content:check -- <folder> <kind>`: what a machine can find wrong with entry files, in a city that has the sample's entries besides. */
const [, , folder = '', kind = ''] = process.argv;
const entries: EntryFile[] = [];
let blocking = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  try {
    entries.push(parseEntryFile(kind, JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
  } catch (fault) {
    blocking++;
    console.log(String(fault));
  }
}

const t = createTranslator({ locale: 'ja', messages: JSON.parse(readFileSync(join('messages', 'ja', 'desk', 'checks.json'), 'utf8')) });
const context = contextOf([...readSampleEntries(), ...entries], dayOf(new Date()));
let advice = 0;
for (const entry of entries) for (const finding of checkEntry(entry, context)) tell(entry.slug, finding);
console.log(`${blocking} blocking, ${advice} to look at`);
process.exitCode = blocking > 0 ? 1 : 0;

function tell(slug: string, { code, severity, place, excerpt, params }: Finding) {
  if (severity === 'block') blocking++;
  else advice++;
  const values = { excerpt, ...params };
  console.log(
    `${severity === 'block' ? '✕' : '△'} ${slug} ${[place.locale, ...place.path].join('.')} ${t(`${code}.what`, values)} ${t(`${code}.mend`, values)}`,
  );
}
