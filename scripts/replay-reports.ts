import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { replay } from '#lib/disasters/reports/replay';

/** `npm run jma:replay -- FILE… [--area 0122300] [--json]`: what is in force after the last of these reports, as the city hall reads them. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { area: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('使い方：npm run jma:replay -- ファイル… [--area 0122300] [--json] / Name one file or more.');
  process.exit(1);
}
const { inForce, news, files } = replay(
  positionals.map((file) => ({ file: basename(file), bytes: readFileSync(file) })),
  values.area,
);
for (const { file, title, world, infoType, fault } of files)
  console.log([file, title, world === 'real' ? '' : world, infoType === 'issued' ? '' : infoType, fault].filter(Boolean).join('  '));
for (const { world, areaType, area, areaName, kind, level, severity, until } of inForce)
  console.log(
    [`  ${world}`, areaType, area, areaName, kind, level === null ? severity : `${severity}, level ${level}`, until ?? ''].join('  '),
  );
if (values.json) console.log(JSON.stringify({ inForce, news, files }));
