import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { hall, header, readList } from '#lib/facilities/import/list.fixture';
import { readFacilities } from '#lib/facilities/import/rows';
import { listOf } from '#lib/lists/list.fixture';

const list = `${header}\r\n${hall()}\r\n`;
const reasonsIn = (...rows: string[]) => readList(listOf(header, ...rows)).refused.map(({ row, fault }) => `${row} ${fault.code}`);
const remarksIn = (...rows: string[]) =>
  readList(listOf(header, ...rows)).remarks.map(({ row, code, params }) => [row, code, ...Object.values(params)]);

describe('公共施設一覧', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(list)],
    ['UTF-8 with a BOM', new TextEncoder().encode(`\uFEFF${list}`)],
    ['CP932', iconv.encode(list, 'cp932')],
    ['UTF-16', iconv.encode(list, 'utf-16')],
    ['half-width and strange names of columns', new TextEncoder().encode(list.replace('名称_カナ', '名称_ｶﾅ').replace('コード', 'コ―ド'))],
  ])('is read in %s', (_, bytes) => {
    expect(readList(bytes)).toMatchObject({
      ...{ refused: [], remarks: [] },
      facilities: [
        {
          ...{ row: 2, title: '花咲会館', reading: 'はなさきかいかん', address: '根室市花咲町1', access: '駅から5分' },
          ...{ position: { latitude: 43.33, longitude: 145.583 }, facts: { phone: '0153-00-0001', parking: 10 }, manager: '総務課' },
          called: { slug: '012238-facility-p1', lasting: true },
        },
      ],
    });
  });

  it('is read by the columns of the 推奨データセット too, in any order, with an address in parts', () => {
    const old =
      'NO,都道府県コード又は市区町村コード,名称,名称_通称,住所,方書,緯度,経度,利用可能日時特記事項,バリアフリー情報,備考,所在地_町字,所在地_番地以下';
    const { facilities, remarks } = readList(
      listOf(
        old,
        '7,012238,公民館,コミセン,根室市常盤町2,"本館\n2階",,,【休館日】月曜日,スロープ;点字ブロック;茶室,公民館',
        '8,012238,分館,,,,43.3,145.5,,,,常盤町,3',
      ),
    );
    expect(facilities).toEqual([
      {
        ...{ row: 2, title: '公民館', address: '根室市常盤町2 本館 2階', commonName: 'コミセン', manager: '', said: { note: '公民館' } },
        ...{ facts: { barrierFree: ['slope', 'tactile-paving'] }, called: { slug: '012238-facility-no-7', lasting: false } },
        hours: { rules: undefined, words: '【休館日】月曜日', written: '【休館日】月曜日' },
      },
      expect.objectContaining({ address: '常盤町3', position: { latitude: 43.3, longitude: 145.5 } }),
    ]);
    expect(remarks).toMatchObject([{ row: 2, code: 'words-unread', params: { words: '茶室' } }]);
  });

  it('has our own names in links for what they are', () => {
    expect(readList(listOf(header, hall({ ID: 'civic-center' }))).facilities[0]?.called).toEqual({ slug: 'civic-center', lasting: true });
    expect(readList(listOf(header, hall({ ID: '' }))).facilities[0]?.called).toBeUndefined();
  });

  it.each([
    ['(0153)00-0001', '0153-00-0001'],
    ['０１５３－００－０００１', '0153-00-0001'],
    ['0153(00)0001', '0153-00-0001'],
  ])('writes a telephone number as the house does: %s', (cell, phone) =>
    expect(readList(listOf(header, hall({ 電話番号: cell }))).facilities[0]?.facts.phone).toBe(phone),
  );

  it('tells what it leaves out of a row that it takes', () => {
    expect(
      remarksIn(
        hall({ 電話番号: '0153000001' }),
        hall({ ID: 'P2', 名称: '港会館', 電話番号: '0153-00-0001 内線5' }),
        hall({ ID: 'P3', 名称: '浜会館', 緯度: '145.583', 経度: '43.33' }),
      ),
    ).toEqual([
      [2, 'phone-unread', '0153000001'],
      [3, 'phone-unread', '0153-00-0001 内線5'],
      [4, 'swapped', 43.33, 145.583],
    ]);
    expect(readList(listOf(`${header},URL,法人番号`, `${hall()},https://city.example/,`)).remarks).toMatchObject([
      { row: 0, code: 'columns-left', params: { columns: 'URL' } },
    ]);
  });

  it('takes more than a number of cars for a sentence', () => {
    expect(readList(listOf(header, hall({ 駐車場情報: 'なし' }))).facilities[0]?.facts.parking).toBe(0);
    expect(readList(listOf(header, hall({ 駐車場情報: '有（有料）' }))).facilities[0]).toMatchObject({ said: { parking: '有（有料）' } });
  });

  it('refuses a row with its reason and takes the others; a position that is not there is no slip', () => {
    const rows = [
      hall(),
      hall({ ID: 'P2', 名称: '' }),
      hall({ ID: 'P3', 名称: '港会館', 所在地_連結表記: '' }),
      hall({ ID: 'P4', 名称: '浜会館', 緯度: '', 経度: '' }),
      hall({ ID: 'P5', 名称: '丘会館', 緯度: '43.33.1' }),
      hall({ ID: 'P6', 名称: '岬会館', 経度: '369.56' }),
      hall({ ID: 'P7', 名称: '花咲 会館', 緯度: '43.3301' }),
      hall({ ID: 'P1', 名称: '別の会館', 緯度: '43.34' }),
      hall({ ID: 'P9', 名称: '遠い会館', 緯度: '34.33' }),
      hall({ ID: 'P10', 名称: '花咲会館', 緯度: '43.36' }),
    ];
    expect(reasonsIn(...rows)).toEqual([
      '3 name-missing',
      '4 address-missing',
      '6 position-unreadable',
      '7 outside-japan',
      '8 listed-twice',
      '9 listed-twice',
      '10 far-away',
    ]);
    expect(readList(listOf(header, ...rows)).facilities.map(({ row, position }) => [row, position?.latitude])).toEqual([
      [2, 43.33],
      [5, undefined],
      [11, 43.36],
    ]);
  });
});

describe('a file that is no 公共施設一覧', () => {
  it.each([
    ['of AEDs', listOf(`${header},設置位置`, hall()), 'not-a-list'],
    ['of sites to flee to', listOf(`${header},災害種別_洪水`, hall()), 'not-a-list'],
    ['without hours', listOf('名称,住所,緯度,経度', 'a,b,43.33,145.583'), 'not-a-list'],
    ['of a header alone', listOf(header), 'no-rows'],
    ['empty', new Uint8Array(), 'empty'],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'spreadsheet'],
    ['with tabs', listOf(header.replaceAll(',', '\t'), hall().replaceAll(',', '\t')), 'other-separator'],
    ['JSON of something else', new TextEncoder().encode('[{"名称":"a"}]'), 'not-a-list'],
  ])('is refused: %s', (_, bytes, code) => {
    const read = readFacilities(bytes);
    expect(read.ok ? 'read' : read.fault.code).toBe(code);
  });
});
