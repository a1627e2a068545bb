import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/csv/read';
import { writeCsv, writeCsvInParts } from '#lib/csv/write';
import { seeded } from '#lib/search/random';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array) => {
  const read = readCsv(bytes);
  return read.ok ? [read.value.header, ...read.value.rows.map(({ cells }) => cells)] : read.fault;
};

/** Pieces of which a random cell is made: all that has ever broken a CSV file. */
const pieces = [
  '',
  ' ',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '－',
  '＠',
  '5',
  '-5',
  '0.5',
  '髙',
  'ア',
  '〓',
];
const beyondCp932 = ['😀', '👨‍👩‍👧', '𠮷', '葛󠄀', 'é', '〜', '\uFEFF', '\u2028', '\uFFFD'];

function randomTable(random: () => number, from: readonly string[]): string[][] {
  const columns = 1 + Math.floor(random() * 4);
  const cell = () => Array.from({ length: Math.floor(random() * 6) }, () => from[Math.floor(random() * from.length)]).join('');
  const header = Array.from({ length: columns }, (_, place) => `${cell()}${place}`);
  return [header, ...Array.from({ length: Math.floor(random() * 4) }, () => Array.from({ length: columns }, cell))];
}

describe('what is written is read again as it was', () => {
  it.each([
    ['utf-8', [...pieces, ...beyondCp932]],
    ['cp932', pieces],
  ] as const)('in %s', (encoding, from) => {
    const random = seeded(374);
    for (let round = 0; round < 2000; round += 1) {
      const table = randomTable(random, from);
      const { bytes, lost } = writeCsv(table[0] ?? [], table.slice(1), { encoding });
      expect(lost).toEqual([]);
      expect(cellsOf(bytes)).toEqual(table);
    }
  });
});

it('is the same written in parts', async () => {
  const [header, rows] = [
    ['a', 'b'],
    [
      ['1', '=2'],
      ['', 'x"\ny'],
      ['3', ''],
    ],
  ];
  const parts = (async function* () {
    yield rows.slice(0, 2);
    yield [];
    yield rows.slice(2);
  })();
  const written: Uint8Array[] = [];
  for await (const part of writeCsvInParts(header, parts)) written.push(part);
  expect(Buffer.concat(written)).toEqual(Buffer.from(writeCsv(header, rows, { encoding: 'utf-8' }).bytes));
});

describe('a file that is written', () => {
  const written = (cell: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(['a'], [[cell]], { encoding: 'utf-8' }).bytes);

  it('begins with a BOM and ends its lines as spreadsheets do', () => {
    expect(written('x"y')).toBe('\uFEFFa\r\n"x""y"\r\n');
  });

  it.each(['=1+1', '+81', '-1+1', '@x', '\t=', '＝1', '＋1', '－1', '＠x'])('has no formula where a cell says %j', (cell) => {
    expect(written(cell)).toContain(`'${cell}`);
  });

  it.each(['-5', '-0.5', 'a=b', "it's"])('leaves %s as it is', (cell) => {
    expect(written(cell)).toBe(`\uFEFFa\r\n${cell}\r\n`);
  });

  it('tells which characters CP932 has lost, and not those it only writes otherwise', () => {
    const { bytes, lost } = writeCsv(['氏名'], [['𠮷田😀𠮷'], ['8:30〜17:15']], { encoding: 'cp932' });
    expect(lost).toEqual(['𠮷', '😀']);
    expect(cellsOf(bytes)).toEqual([['氏名'], ['〓田〓〓'], ['8:30～17:15']]);
  });
});

describe('a file that is read', () => {
  it('may end its lines in any way, have blank lines, short rows and commas too many', () => {
    const read = readCsv(utf8('名,数,,\r\n\r\n"あ\nい",1\rう\n\nえ,2,,'));
    expect(read).toEqual({
      ok: true,
      value: {
        encoding: 'utf-8',
        header: ['名', '数'],
        rows: [
          { cells: ['あ\nい', '1'], line: 3 },
          { cells: ['う', ''], line: 5 },
          { cells: ['え', '2'], line: 7 },
        ],
      },
    });
  });

  it('may be in CP932', () => {
    expect(readCsv(Uint8Array.from([0x92, 0x6e, 0x96, 0xbc]))).toMatchObject({ ok: true, value: { header: ['地名'], encoding: 'cp932' } });
  });

  it('keeps an apostrophe that is not a guard', () => {
    expect(cellsOf(utf8("a,b,c\n'-5,'x,'=1"))).toEqual([
      ['a', 'b', 'c'],
      ["'-5", "'x", '=1'],
    ]);
  });

  it.each([
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), { code: 'spreadsheet' }],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { code: 'spreadsheet' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), { code: 'not-text' }],
    ['no encoding', Uint8Array.from([0x61, 0x0a, 0x62, 0xff]), { code: 'undecodable', line: 2 }],
    ['damaged UTF-8', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xe3, 0x81]), { code: 'undecodable', line: 2 }],
    ['nothing', utf8('\uFEFF\r\n\r\n'), { code: 'empty' }],
    ['commas alone', utf8(',,\n1,2'), { code: 'empty' }],
    ['an open quote', utf8('a\n"x\ny"\n\n"open\n\nnever'), { code: 'unclosed-quote', line: 5 }],
    ['an open quote at once', utf8('"a,b\n1,2'), { code: 'unclosed-quote', line: 1 }],
    ['a name twice', utf8('a,b,a\n'), { code: 'duplicated-header', line: 1, name: 'a' }],
    ['a row too long', utf8('a,b\n1,2\n\n1,2,3'), { code: 'row-too-long', line: 4, cells: 3, columns: 2 }],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(readCsv(bytes)).toEqual({ ok: false, fault });
  });

  it('is refused when it has more rows than allowed', () => {
    expect(readCsv(utf8('a\n1\n2\n'), 2).ok).toBe(true);
    expect(readCsv(utf8('a\n1\n2\n3\n'), 2)).toEqual({ ok: false, fault: { code: 'too-many-rows', limit: 2 } });
  });
});
