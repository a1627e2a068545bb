import { describe, expect, it } from 'vitest';
import { readReport } from '#lib/disasters/reports/read-report';
import { bytesOf, reportText, weather } from '#lib/disasters/reports/report.fixture';
import { processorTime } from '#lib/testing/processor-time';

const whole = reportText({ body: weather({ '0122300': [['レベル４大雨危険警報', '43']] }) });
const utf16 = (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');

it('reads the same out of UTF-16, out of other prefixes, and with a byte order mark', () => {
  const read = readReport(bytesOf(whole));
  expect(read.ok && read.value.statements).toHaveLength(1);
  expect(readReport(utf16(whole))).toEqual(read);
  expect(readReport(bytesOf(`\ufeff${whole}`))).toEqual(read);
  const prefixed = whole
    .replaceAll(/<(\/?)(Report|Control|Head|Body|Warning)\b/g, '<$1jmx:$2')
    .replace('<jmx:Report ', '<jmx:Report xmlns:jmx="x" ');
  expect(readReport(bytesOf(prefixed))).toEqual(read);
});

it('refuses a report that is cut off, wherever', () => {
  const bytes = bytesOf(whole);
  for (let end = 0; end < bytes.length; end += 1) expect(readReport(bytes.subarray(0, end)).ok, `${end} bytes`).toBe(false);
});

describe('refuses, and is done within 200 milliseconds', () => {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const inside = (given: string, with_: string) => whole.replace(given, with_);
  it.each([
    ['another encoding than it says', Buffer.from(whole.replace('UTF-8', 'Shift_JIS'))],
    [
      'bytes that are no letters',
      Buffer.concat([Buffer.from(whole.slice(0, 400)), Buffer.from([0xff, 0xfe, 0x82]), Buffer.from(whole.slice(400))]),
    ],
    ['entities within entities', bytesOf(inside('?>', `?><!DOCTYPE Report [<!ENTITY l0 "x">${laughs}]>`).replace('大雨危険警報', '&l12;'))],
    [
      'a file of this machine',
      bytesOf(inside('?>', '?><!DOCTYPE Report [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace('大雨危険警報', '&f;')),
    ],
    [
      'an address',
      bytesOf(inside('?>', '?><!DOCTYPE Report [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>').replace('大雨危険警報', '&q;')),
    ],
    ['200 megabytes', Buffer.alloc(200_000_000, 0x20)],
    ['a hundred thousand elements within each other', bytesOf(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
    ['a megabyte of empty elements', bytesOf(`<Report>${'<a/>'.repeat(240_000)}</Report>`)],
    ['a megabyte of attributes', bytesOf(`<Report>${'<a b="c"/>'.repeat(100_000)}</Report>`)],
    ['elements that cross', bytesOf(inside('</Kind><Area>', '<Area></Kind>'))],
    ['a page that says it is not there', bytesOf('<!doctype html><html><body><h1>404</h1></body></html>')],
    ['no time', bytesOf(inside('<ReportDateTime>', '<Report2>').replace('</ReportDateTime>', '</Report2>'))],
    ['a time without a zone', bytesOf(inside('T10:00:00+09:00', 'T10:00:00'))],
    ['a world nobody knows', bytesOf(inside('通常', '本番'))],
    ['nothing', new Uint8Array()],
  ])('%s', (_, bytes) => {
    const begun = processorTime();
    expect(readReport(bytes).ok).toBe(false);
    expect(processorTime() - begun).toBeLessThan(200);
  });
});

it('keeps a kind of report that nobody has taught us', () => {
  const read = readReport(bytesOf(reportText({ title: '火星接近情報' })));
  expect(read.ok && read.value.use).toBe('unknown');
});
