import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/*
 * How much a report takes out of the machine while it is read, in a process of its own: the most memory it ever held
 * beyond what it held just before. What comes from outside may be as large as it likes; reading it may not.
 */

const megabyte = 1024;
const most = 50;

/** In kilobytes. The bytes of the report are there before the count begins: they were fetched, not read. */
const programme = `
import { readReport } from '#lib/disasters/reports/read-report';
import { bytesOf, reportText, weather } from '#lib/disasters/reports/report.fixture';
const whole = reportText({ body: weather({ '0122300': [['レベル４大雨危険警報', '43']] }) });
const places = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [String(1_000_000 + at), [['レベル３大雨警報', '03']]]));
const given = {
  ordinary: () => bytesOf(whole),
  'the whole country': () => bytesOf(reportText({ body: weather(places) })),
  '200 megabytes': () => Buffer.alloc(200_000_000, 0x20),
  'two hundred megabytes of elements': () => Buffer.alloc(200_000_000, '<a b="c"/>'),
  'a megabyte of elements': () => bytesOf('<Report>' + '<a b="c"/>'.repeat(100_000) + '</Report>'),
  'elements within each other': () => bytesOf('<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
  entities: () => bytesOf(whole.replace('?>', '?><!DOCTYPE Report [<!ENTITY a "' + 'x'.repeat(100_000) + '">]>').replace('大雨', '&a;'.repeat(10_000))),
};
readReport(bytesOf(whole));
const bytes = given[process.argv[1]]();
const before = process.resourceUsage().maxRSS;
readReport(bytes);
console.log(process.resourceUsage().maxRSS - before);`;

it.each([
  'ordinary',
  'the whole country',
  '200 megabytes',
  'two hundred megabytes of elements',
  'a megabyte of elements',
  'elements within each other',
  'entities',
])('reading a report takes 50 megabytes at most: %s', (name) => {
  const grown = Number(execFileSync(process.execPath, ['--input-type=module-typescript', '-e', programme, name], { encoding: 'utf8' }));
  expect(grown / megabyte, `${Math.round(grown / megabyte)} MB`).toBeLessThan(most);
});
